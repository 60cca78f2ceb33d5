// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A module's jar has a module's name, the licence and classes; the others have what is in it. */
final class JarCheck {

  private static final String LICENCE = "META-INF/LICENSE";
  private static final Map<String, String> MODULE_NAMES =
      Map.of(
          "sam-core", "se.samverkan.sam.core",
          "sam-json", "se.samverkan.sam.json",
          "sam-rules", "se.samverkan.sam.rules");

  private final Release release;

  JarCheck(Release release) {
    this.release = release;
  }

  List<String> problems(Bundle bundle) throws IOException {
    List<String> problems = new ArrayList<>();
    for (String module : Release.MODULES) {
      String stem = release.stem(module);
      SortedMap<String, byte[]> classes = Bundle.unzip(bundle.bytes(stem + ".jar"));
      SortedMap<String, byte[]> sources = Bundle.unzip(bundle.bytes(stem + "-sources.jar"));
      SortedMap<String, byte[]> javadoc = Bundle.unzip(bundle.bytes(stem + "-javadoc.jar"));
      checkModule(module, stem + ".jar", classes, problems);
      for (String name : classes.keySet()) {
        if (isTopLevel(name) && !sources.containsKey(source(name))) {
          problems.add(stem + "-sources.jar: has no source of `" + name + "`");
        }
      }
      if (!javadoc.containsKey("index.html") || !javadoc.containsKey("element-list")) {
        problems.add(stem + "-javadoc.jar: has no page to begin with");
      }
      checkLicence(stem + ".jar", classes, problems);
      checkLicence(stem + "-sources.jar", sources, problems);
      checkLicence(stem + "-javadoc.jar", javadoc, problems);
    }
    return problems;
  }

  private static void checkModule(
      String module, String path, SortedMap<String, byte[]> classes, List<String> problems)
      throws IOException {
    byte[] descriptor = classes.get("module-info.class");
    if (descriptor == null) {
      problems.add(path + ": has no module descriptor");
      return;
    }
    String name = ModuleDescriptor.read(new ByteArrayInputStream(descriptor)).name();
    if (!name.equals(MODULE_NAMES.get(module))) {
      problems.add(path + ": is the module `" + name + "`");
    }
    if (!classes.containsKey("META-INF/MANIFEST.MF")) {
      problems.add(path + ": has no manifest");
    }
    String ours = MODULE_NAMES.get(module).replace('.', '/') + "/";
    classes.keySet().stream()
        .filter(entry -> entry.endsWith(".class"))
        .filter(entry -> !entry.equals("module-info.class") && !entry.startsWith(ours))
        .forEach(
            entry -> problems.add(path + ": has `" + entry + "`, which is not of this module"));
  }

  private static void checkLicence(
      String path, SortedMap<String, byte[]> entries, List<String> problems) {
    byte[] licence = entries.getOrDefault(LICENCE, new byte[0]);
    if (!new String(licence, StandardCharsets.UTF_8).contains("Apache License")) {
      problems.add(path + ": has no licence at `" + LICENCE + "`");
    }
  }

  /** A class within another one has no source of its own. */
  private static boolean isTopLevel(String entry) {
    return entry.endsWith(".class") && !entry.contains("$");
  }

  private static String source(String entry) {
    return entry.replace(".class", ".java");
  }
}
