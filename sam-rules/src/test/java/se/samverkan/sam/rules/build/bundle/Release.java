// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.bundle;

import java.util.ArrayList;
import java.util.List;

/** What a release of one version consists of: the parent, and three modules with their jars. */
record Release(String version) {

  static final String PARENT = "sam-parent";
  static final List<String> MODULES = List.of("sam-core", "sam-json", "sam-rules");

  /** Where the publishing plugin puts the files of an artifact, up to what tells them apart. */
  String stem(String artifact) {
    return "se/samverkan/" + artifact + "/" + version + "/" + artifact + "-" + version;
  }

  /** The files that are signed. */
  List<String> signed() {
    List<String> paths = new ArrayList<>();
    paths.add(stem(PARENT) + ".pom");
    for (String module : MODULES) {
      for (String ending : List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar")) {
        paths.add(stem(module) + ending);
      }
    }
    for (String artifact : artifacts()) {
      paths.add(stem(artifact) + "-cyclonedx.json");
      paths.add(stem(artifact) + "-cyclonedx.xml");
    }
    return paths;
  }

  List<String> artifacts() {
    List<String> artifacts = new ArrayList<>(List.of(PARENT));
    artifacts.addAll(MODULES);
    return artifacts;
  }
}
