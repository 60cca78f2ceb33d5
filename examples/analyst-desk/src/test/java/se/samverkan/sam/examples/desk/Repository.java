// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of this repository as text, their line ends as line feeds. */
final class Repository {

  private static final Path ROOT = root(Path.of("").toAbsolutePath());

  private Repository() {}

  static Path root() {
    return ROOT;
  }

  static String text(String path) {
    try {
      return Files.readString(ROOT.resolve(path)).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(String path, String text) {
    try {
      Path file = ROOT.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root(Path here) {
    return Files.exists(here.resolve("publiccode.yml")) ? here : root(here.getParent());
  }
}
