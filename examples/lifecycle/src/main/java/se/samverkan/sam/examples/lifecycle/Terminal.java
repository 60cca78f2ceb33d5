// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

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
 */
record Terminal(PrintStream out, PrintStream err) {

  /** UTF-8 into a file or a pipe; what the console understands if there is one. */
  @SuppressWarnings("SystemConsoleNull") // JDKs with a console always there tell a charset as good
  static Terminal ofThisProcess() {
    Console console = System.console();
    Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
    return new Terminal(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset));
  }
}
