// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Files of this repository as text, their line ends as line feeds. */
final class Repository {

  private static final Path ROOT = root(Path.of("").toAbsolutePath());

  private Repository() {}

  static Path path(String path) {
    return ROOT.resolve(path);
  }

  static String text(String path) {
    try {
      return Files.readString(ROOT.resolve(path)).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a source file between marks, which {@code page} shows; without their indent. */
  static List<String> marked(String path, String page) {
    return Pattern.compile("(?s)// (?:in|on) the " + page + " from here\n(.*?)\n *// to here")
        .matcher(text(path))
        .results()
        .map(part -> part.group(1).stripIndent() + "\n")
        .toList();
  }

  static void write(String path, String text) {
    try {
      Files.writeString(ROOT.resolve(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root(Path here) {
    return Files.exists(here.resolve("publiccode.yml")) ? here : root(here.getParent());
  }
}
