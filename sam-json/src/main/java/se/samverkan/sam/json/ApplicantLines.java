// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.json.yaml.StrictText;

/**
 * Applicants one a line (NDJSON), read from a stream of any length. Each line is a document with
 * the limits of one, and is told of as soon as it has been read; none is kept. A line ends in a
 * line feed, with or without a carriage return before it; the last may end with the stream. Blank
 * lines are skipped. The stream may begin with a byte order mark.
 */
public final class ApplicantLines {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int AT_ONCE = 8192;

  private final Consumer<ApplicantLine> consumer;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number = 1;

  private ApplicantLines(Consumer<ApplicantLine> consumer) {
    this.consumer = consumer;
  }

  /**
   * Reads a stream to its end, and does not close it.
   *
   * @param lines applicants in UTF-8
   * @param consumer is given each line that is not blank, in order
   * @throws IOException if the stream cannot be read; what has been read by then has been told of
   */
  public static void read(InputStream lines, Consumer<ApplicantLine> consumer) throws IOException {
    ApplicantLines reader = new ApplicantLines(consumer);
    byte[] some = new byte[AT_ONCE];
    for (int count = lines.read(some); count >= 0; count = lines.read(some)) {
      reader.take(some, count);
    }
    reader.end();
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
    int room = SamJson.MAX_BYTES + 2 - line.size();
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
      consumer.accept(new ApplicantLine(number, reading(content)));
    }
  }

  private static boolean isBlank(byte[] content) {
    for (byte one : content) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return content.length <= SamJson.MAX_BYTES;
  }

  private Reading<Applicant> reading(byte[] content) {
    if (number > 1 && beginsWithMark(content)) {
      String message = StrictText.fault(BYTE_ORDER_MARK).orElseThrow();
      return new Reading.Refused<>(List.of(new JsonProblem("", number, 1, message)));
    }
    return SamJson.readApplicant(content)
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
