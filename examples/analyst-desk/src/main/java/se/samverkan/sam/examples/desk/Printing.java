// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** A writer onto a stream, for what writes with one. */
final class Printing {

  private Printing() {}

  static PrintWriter to(PrintStream stream, Charset charset) {
    return new PrintWriter(stream, true, charset);
  }
}
