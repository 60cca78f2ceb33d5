// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is kept in a file and compared with what is made now. */
public final class GoldenFile {

  private GoldenFile() {}

  /** The text is what the file holds; with {@code -Dgolden.update=true} it is written first. */
  public static void holds(Path file, String text) {
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
      }
      assertThat(text)
          .as(file + "; if the change is meant, run the test with -Dgolden.update=true")
          .isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
