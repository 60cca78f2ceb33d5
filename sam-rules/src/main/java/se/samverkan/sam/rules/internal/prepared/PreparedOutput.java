// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.json.yaml.Place;

/**
 * The bytes of a prepared file under way: a checksum, every text once, in the order in which it was
 * first written, and then the numbers that stand for what was written. What it writes, {@link
 * PreparedInput} reads. Not thread-safe.
 */
final class PreparedOutput {

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /** The bytes of all that was written. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(texts.size());
    for (String text : texts.keySet()) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(utf8.length);
      out.write(utf8);
    }
    out.write(body.toByteArray());
    out.flush();
    ByteArrayOutputStream framed = new ByteArrayOutputStream();
    new DataOutputStream(framed).writeInt(Checksum.of(bytes.toByteArray(), 0));
    framed.write(bytes.toByteArray());
    return framed.toByteArray();
  }

  /** Seven bits a byte, so that small numbers are short. */
  void number(int number) {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      body.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    body.write(rest);
  }

  void bytes(byte[] bytes) {
    number(bytes.length);
    body.writeBytes(bytes);
  }

  void flag(boolean flag) {
    body.write(flag ? 1 : 0);
  }

  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(known == null ? texts.size() - 1 : known);
  }

  void texts(Iterable<String> several) {
    int count = 0;
    for (String ignored : several) {
      count++;
    }
    number(count);
    several.forEach(this::text);
  }

  void optionalText(Optional<String> text) {
    flag(text.isPresent());
    text.ifPresent(this::text);
  }

  void day(LocalDate day) {
    number(day.getYear());
    number(day.getMonthValue());
    number(day.getDayOfMonth());
  }

  void optionalDay(Optional<LocalDate> day) {
    flag(day.isPresent());
    day.ifPresent(this::day);
  }

  void label(Label label) {
    text(label.sv());
    text(label.en());
  }

  void optionalLabel(Optional<Label> label) {
    flag(label.isPresent());
    label.ifPresent(this::label);
  }

  void source(Source source) {
    text(source.text());
  }

  void place(Place place) {
    number(place.line());
    number(place.column());
  }
}
