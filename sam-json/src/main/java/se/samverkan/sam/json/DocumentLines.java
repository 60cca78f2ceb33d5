// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import se.samverkan.sam.json.yaml.StrictText;

/**
 * Documents one a line, read from a stream of any length. Each line is told of as soon as it has
 * been read; none is kept. A line ends in a line feed, with or without a carriage return before it;
 * the last may end with the stream. Blank lines are skipped. The stream may begin with a byte order
 * mark.
 *
 * @param <T> the kind of document
 */
final class DocumentLines<T> {

  /**
   * Takes what came of a line.
   *
   * @param <T> the kind of document
   */
  @FunctionalInterface
  interface Taker<T> {
    void take(int number, Reading<T> reading);
  }

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int AT_ONCE = 8192;

  private final int maxBytes;
  private final Function<byte[], Reading<T>> reader;
  private final Taker<T> taker;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number = 1;

  private DocumentLines(int maxBytes, Function<byte[], Reading<T>> reader, Taker<T> taker) {
    this.maxBytes = maxBytes;
    this.reader = reader;
    this.taker = taker;
  }

  /**
   * Reads a stream to its end, and does not close it.
   *
   * @param maxBytes how long a line may be
   * @param reader reads the document on a line
   * @param taker is given each line that is not blank, in order
   */
  static <T> void read(
      InputStream lines, int maxBytes, Function<byte[], Reading<T>> reader, Taker<T> taker)
      throws IOException {
    DocumentLines<T> read = new DocumentLines<>(maxBytes, reader, taker);
    byte[] some = new byte[AT_ONCE];
    for (int count = lines.read(some); count >= 0; count = lines.read(some)) {
      read.take(some, count);
    }
    read.end();
  }

  private void take(byte[] some, int count) {
    int start = 0;
    for (int i = 0; i < count; i++) {
      if (some[i] == '\n') {
        append(some, start, i);
        end();
        number++;
        start = i + 1;
      }
    }
    append(some, start, count);
  }

  /** Of a line that is too long, only so much is kept that this can be seen. */
  private void append(byte[] some, int start, int end) {
    int room = maxBytes + 2 - line.size();
    line.write(some, start, Math.min(end - start, room));
  }

  private void end() {
    byte[] bytes = line.toByteArray();
    line.reset();
    int length = bytes.length;
    if (length > 0 && bytes[length - 1] == '\r') {
      length--;
    }
    byte[] content = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    if (!isBlank(content)) {
      taker.take(number, reading(content));
    }
  }

  private boolean isBlank(byte[] content) {
    for (byte one : content) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return content.length <= maxBytes;
  }

  private Reading<T> reading(byte[] content) {
    if (number > 1 && beginsWithMark(content)) {
      String message = StrictText.fault(BYTE_ORDER_MARK).orElseThrow();
      return new Reading.Refused<>(List.of(new JsonProblem("", number, 1, message)));
    }
    return reader
        .apply(content)
        .fold(
            Reading.Read::new,
            problems -> new Reading.Refused<>(problems.stream().map(this::onLine).toList()));
  }

  private static boolean beginsWithMark(byte[] content) {
    return content.length >= 3
        && content[0] == (byte) 0xEF
        && content[1] == (byte) 0xBB
        && content[2] == (byte) 0xBF;
  }

  private JsonProblem onLine(JsonProblem problem) {
    return new JsonProblem(problem.pointer(), number, problem.column(), problem.message());
  }
}
