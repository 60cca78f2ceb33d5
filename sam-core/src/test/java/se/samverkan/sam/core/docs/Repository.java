// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the repository that these tests are part of. */
final class Repository {

  static final Path ROOT = root(Path.of("").toAbsolutePath());

  private static final Set<String> NOT_OURS = Set.of("target", ".git", ".mvn", ".idea");

  private Repository() {}

  /** All files written by people whose names end in one of these. */
  static List<Path> files(String... endings) {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .filter(Files::isRegularFile)
          .filter(Repository::isOurs)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file by its path from the root. */
  static String text(String file) {
    return text(ROOT.resolve(file));
  }

  private static boolean isOurs(Path file) {
    return Stream.iterate(ROOT.relativize(file), part -> part != null, Path::getParent)
        .noneMatch(part -> NOT_OURS.contains(part.getFileName().toString()));
  }

  private static Path root(Path here) {
    return Files.exists(here.resolve("publiccode.yml")) ? here : root(here.getParent());
  }
}
