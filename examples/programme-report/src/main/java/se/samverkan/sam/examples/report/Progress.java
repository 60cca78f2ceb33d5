// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import java.io.PrintStream;

/**
 * A bar that shows how far a long work has come, on a terminal and only if the work is long. It is
 * drawn anew in its place.
 */
public final class Progress {

  private static final int WIDTH = 40;
  private static final long LONG_WORK = 2_000_000;

  private final PrintStream out;
  private final boolean shown;
  private long drawn = -1;

  private Progress(PrintStream out, boolean shown) {
    this.out = out;
    this.shown = shown;
  }

  /** A bar on a terminal; none where there is no terminal. */
  public static Progress on(PrintStream terminal, boolean isTerminal) {
    return new Progress(terminal, isTerminal);
  }

  /** No bar. */
  public static Progress silent() {
    return new Progress(System.err, false);
  }

  /** So much of the work is done. */
  void at(long done, long all) {
    if (!shown || all < LONG_WORK) {
      return;
    }
    long filled = Math.min(WIDTH, done * WIDTH / all);
    if (filled != drawn) {
      drawn = filled;
      out.print(
          "\r["
              + "#".repeat(Math.toIntExact(filled))
              + ".".repeat(Math.toIntExact(WIDTH - filled))
              + "] "
              + filled * 100 / WIDTH
              + " %");
      out.flush();
    }
  }

  /** The work is done; the bar goes away. */
  void done() {
    if (drawn >= 0) {
      out.print("\r" + " ".repeat(WIDTH + 8) + "\r");
      out.flush();
    }
  }
}
