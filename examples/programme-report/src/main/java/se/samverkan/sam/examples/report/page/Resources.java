// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Files that the program brings with it. */
final class Resources {

  private static final Pattern ENDS =
      Pattern.compile("</(script|style)|<!--", Pattern.CASE_INSENSITIVE);

  private Resources() {}

  /**
   * The text of a file, to stand in an element of the page.
   *
   * @throws IllegalStateException if there is none, or it would end the element
   */
  static String text(String name) {
    try (InputStream stream = Resources.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("`" + name + "` is not on the class path");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      if (ENDS.matcher(text).find()) {
        throw new IllegalStateException("`" + name + "` would end its element");
      }
      return text.replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
