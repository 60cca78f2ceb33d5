// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.space;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts kept in files, to see when they change. */
public final class GoldenText {

  private GoldenText() {}

  /** Compares with the file of this name; writes it with {@code -Dgolden.update=true}. */
  public static void check(String name, String text) throws IOException {
    Path file = Path.of("src/test/resources/desk").resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, text, UTF_8);
    }
    assertThat(text)
        .as(name + "; if the change is meant, run the test with -Dgolden.update=true")
        .isEqualTo(Files.readString(file, UTF_8));
  }
}
