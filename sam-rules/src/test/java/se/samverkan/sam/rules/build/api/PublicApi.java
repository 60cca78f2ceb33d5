// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.build.api;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a module offers: the public and protected parts of the packages that it exports to
 * everybody.
 */
final class PublicApi {

  private final Path classes;

  /** The API of the module whose classes lie in this folder. */
  PublicApi(Path classes) {
    this.classes = classes;
  }

  /** One line for each type and each member, the same for the same API. */
  List<String> lines() throws IOException, ClassNotFoundException {
    TreeSet<String> names = new TreeSet<>();
    for (String exported : exports()) {
      try (Stream<Path> files = Files.list(classes.resolve(exported.replace('.', '/')))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
            .map(name -> exported + "." + name.substring(0, name.length() - ".class".length()))
            .forEach(names::add);
      }
    }
    List<Class<?>> types = new ArrayList<>();
    for (String name : names) {
      Class<?> type = Class.forName(name, false, PublicApi.class.getClassLoader());
      if (isVisible(type)) {
        types.add(type);
      }
    }
    return types.stream().flatMap(type -> new ApiType(type).lines().stream()).toList();
  }

  private Set<String> exports() throws IOException {
    try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
      return ModuleDescriptor.read(in).exports().stream()
          .filter(exported -> !exported.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Whether users can name the type: all that it stands in are public or protected too. */
  private static boolean isVisible(Class<?> type) {
    if (type.isAnonymousClass() || type.isLocalClass() || type.isSynthetic()) {
      return false;
    }
    Class<?> around = type.getDeclaringClass();
    return (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
        && (around == null || isVisible(around));
  }
}
