// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mistakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file with a mistake in it. At its top, in comments, stand labels such as {@code expect:}; the
 * line numbers count those lines too.
 */
public record MistakeFile(Path path) {

  public String name() {
    return path.getFileName().toString();
  }

  public byte[] bytes() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the labels of this name say, in order. */
  public List<String> labels(String label) {
    return new String(bytes(), UTF_8)
        .lines()
        .takeWhile(line -> line.startsWith("// ") || line.startsWith("# "))
        .filter(line -> line.startsWith(label + ": ", line.indexOf(' ') + 1))
        .map(line -> line.substring(line.indexOf(':') + 2))
        .toList();
  }

  public Optional<String> label(String label) {
    return labels(label).stream().findFirst();
  }

  @Override
  public String toString() {
    return name();
  }
}
