// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.json.yaml.Place;

/**
 * Reads what {@link PreparedOutput} wrote, in the same order. Written without streams and lambdas,
 * which cost more than all the rest where nothing has run before. Not thread-safe.
 */
final class PreparedInput {

  private final byte[] bytes;
  private final String[] texts;
  private int at;

  /**
   * Reads these bytes.
   *
   * @throws IOException if they are no prepared file, or not as they were written
   */
  PreparedInput(byte[] bytes) throws IOException {
    this.bytes = bytes;
    if (fixed() != Checksum.of(bytes, at)) {
      throw new IOException("the file is not as it was written");
    }
    int count = fixed();
    need(count);
    this.texts = new String[count];
    for (int i = 0; i < count; i++) {
      int length = fixed();
      need(length);
      texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
    }
  }

  int number() throws IOException {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      need(1);
      byte next = bytes[at++];
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IOException("a number has no end");
  }

  boolean flag() throws IOException {
    return number() != 0;
  }

  String text() throws IOException {
    int number = number();
    if (number < 0 || number >= texts.length) {
      throw new IOException("there is no text " + number);
    }
    return texts[number];
  }

  List<String> texts() throws IOException {
    int count = count();
    List<String> several = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      several.add(text());
    }
    return several;
  }

  /** How many of something follow, of which each takes a byte or more. */
  int count() throws IOException {
    int count = number();
    need(count);
    return count;
  }

  Optional<String> optionalText() throws IOException {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  LocalDate day() throws IOException {
    int year = number();
    int month = number();
    return LocalDate.of(year, month, number());
  }

  Optional<LocalDate> optionalDay() throws IOException {
    return flag() ? Optional.of(day()) : Optional.empty();
  }

  Label label() throws IOException {
    String sv = text();
    return new Label(sv, text());
  }

  Optional<Label> optionalLabel() throws IOException {
    return flag() ? Optional.of(label()) : Optional.empty();
  }

  Source source() throws IOException {
    return new Source(text());
  }

  Place place() throws IOException {
    int line = number();
    return new Place(line, number());
  }

  byte[] bytes() throws IOException {
    int length = count();
    byte[] copy = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return copy;
  }

  private int fixed() throws IOException {
    need(Integer.BYTES);
    int number = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      number = number << 8 | bytes[at++] & 0xff;
    }
    return number;
  }

  private void need(int more) throws IOException {
    if (more < 0 || more > bytes.length - at) {
      throw new IOException("the file ends too early");
    }
  }
}
