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

  /** How a mark begins: as a comment in Java, in a properties file, or in XML. */
  private static final String MARK = " *(?://|#|<!--) ";

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
    String from = MARK + "(?:in|on) the " + page + " from here[^\n]*\n";
    return Pattern.compile("(?s)" + from + "(.*?)\n" + MARK + "to here")
        .matcher(text(path))
        .results()
        .map(part -> part.group(1).stripTrailing().stripIndent() + "\n")
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
