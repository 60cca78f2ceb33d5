// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts as they are meant to be; {@code -Dgolden.update=true} writes them anew. */
final class Golden {

  private Golden() {}

  static void check(String name, String text) {
    Path file = Path.of("src", "test", "resources", "desk", name);
    if (Boolean.getBoolean("golden.update")) {
      try {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(text);
  }
}
