// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A run of the program.
 *
 * @param code its exit code
 * @param out what it answered
 * @param err what it told besides
 */
record Run(int code, String out, String err) {

  /** The day on which all runs take place. */
  private static final Clock NEW_YEAR =
      Clock.fixed(Instant.parse("2012-01-16T09:00:00Z"), ZoneOffset.UTC);

  /** Runs it in a folder. */
  static Run in(Path here, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Workplace workplace =
        new Workplace(
            here,
            Optional.of(Repository.root()),
            InputStream.nullInputStream(),
            printing(out),
            printing(err),
            StandardCharsets.UTF_8,
            false,
            false,
            NEW_YEAR);
    int code = Desk.run(workplace, List.of(arguments));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream printing(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** All that was told, and the exit code where it is not 0. */
  String told() {
    return out + err + (code == 0 ? "" : "[" + code + "]\n");
  }
}
