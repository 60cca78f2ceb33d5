// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where the program writes.
 *
 * @param out what was asked for
 * @param err what is wrong
 * @param signs the signs that {@code out} can show
 */
record Terminal(PrintStream out, PrintStream err, Signs signs) {

  /** The signs for met, not met and unknown. */
  record Signs(String met, String notMet, String unknown) {
    static final Signs PLAIN = new Signs("+", "-", "?");
    private static final Signs FINE = new Signs("✓", "✗", "?");

    /** The finest signs that a character set has. */
    static Signs in(Charset charset) {
      return charset.canEncode() && charset.newEncoder().canEncode(FINE.met() + FINE.notMet())
          ? FINE
          : PLAIN;
    }
  }

  /** UTF-8 into a file or a pipe; what the console understands if there is one. */
  @SuppressWarnings("SystemConsoleNull") // JDKs with a console always there tell a charset as good
  static Terminal ofThisProcess() {
    Console console = System.console();
    Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
    return new Terminal(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
        Signs.in(charset));
  }
}
