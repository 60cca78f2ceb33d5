// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Applicants one a line (NDJSON), read from a stream of any length. Each line is a document with
 * the limits of one, and is told of as soon as it has been read; none is kept. A line ends in a
 * line feed, with or without a carriage return before it; the last may end with the stream. Blank
 * lines are skipped. The stream may begin with a byte order mark.
 */
public final class ApplicantLines {

  private ApplicantLines() {}

  /**
   * Reads a stream to its end, and does not close it.
   *
   * @param lines applicants in UTF-8
   * @param consumer is given each line that is not blank, in order
   * @throws IOException if the stream cannot be read; what has been read by then has been told of
   */
  public static void read(InputStream lines, Consumer<ApplicantLine> consumer) throws IOException {
    DocumentLines.read(
        lines,
        SamJson.MAX_BYTES,
        SamJson.applicant()::read,
        (number, reading) -> consumer.accept(new ApplicantLine(number, reading)));
  }
}
