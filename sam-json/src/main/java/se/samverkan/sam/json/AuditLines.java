// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import se.samverkan.sam.core.audit.AuditRecord;

/**
 * Audit records one a line (NDJSON), read from a stream of any length and written to one. Each line
 * is a document with the limits of one, and is told of as soon as it has been read; none is kept,
 * and none is skipped without a word. A line ends in a line feed, with or without a carriage return
 * before it; the last may end with the stream. Blank lines are skipped. The stream may begin with a
 * byte order mark.
 */
public final class AuditLines {

  private AuditLines() {}

  /**
   * Reads a stream to its end, and does not close it.
   *
   * @param lines records in UTF-8
   * @param consumer is given each line that is not blank, in order
   * @throws IOException if the stream cannot be read; what has been read by then has been told of
   */
  public static void read(InputStream lines, Consumer<AuditLine> consumer) throws IOException {
    DocumentLines.read(
        lines,
        SamJson.MAX_RECORD_BYTES,
        SamJson.auditRecord()::read,
        (number, reading) -> consumer.accept(new AuditLine(number, reading)));
  }

  /**
   * Writes a record as one line in UTF-8, ended by a line feed, and does not flush.
   *
   * @throws IOException if the stream cannot be written to
   * @throws IllegalArgumentException as {@link DocumentFormat#write} does; nothing has been written
   *     then
   */
  public static void write(AuditRecord record, OutputStream lines) throws IOException {
    String line = SamJson.auditRecord().write(record, Layout.COMPACT) + "\n";
    lines.write(line.getBytes(StandardCharsets.UTF_8));
  }
}
