// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of the repository, and its other files by their endings. */
final class Pages {

  private static final Set<String> NOT_OURS = Set.of("target", ".git", ".mvn", ".idea");

  private static final List<String> FILES = walk();

  private Pages() {}

  /** Every page for people, but for what is test data. */
  static List<String> all() {
    return ending(".md").stream().filter(page -> !page.contains("/src/")).toList();
  }

  /** The files whose paths from the root end so. */
  static List<String> ending(String end) {
    return FILES.stream().filter(file -> file.endsWith(end)).toList();
  }

  /** The source of a test by its simple name. */
  static String test(String name) {
    List<String> found = ending("/" + name + ".java");
    if (found.size() != 1) {
      throw new AssertionError(name + " is not the name of one test: " + found);
    }
    return Repository.text(found.get(0));
  }

  private static List<String> walk() {
    try (Stream<Path> files = Files.walk(Repository.root())) {
      return files
          .filter(Files::isRegularFile)
          .map(Repository.root()::relativize)
          .filter(file -> !NOT_OURS.contains(file.getName(0).toString()))
          .map(file -> file.toString().replace('\\', '/'))
          .filter(file -> !file.contains("/target/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
