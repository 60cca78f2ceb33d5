// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.io.PrintStream;
import java.util.function.BiConsumer;

/** A bar on a terminal that shows how far long work has come. It is drawn anew in its place. */
final class Bar implements BiConsumer<Integer, Integer>, AutoCloseable {

  private static final int WIDTH = 30;

  private final PrintStream terminal;
  private final boolean shown;
  private int drawn = -1;

  private Bar(PrintStream terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  /** A bar where somebody looks; else none. */
  static Bar at(Workplace workplace) {
    return new Bar(workplace.err(), workplace.isTerminal());
  }

  /** So much of the work is done. */
  @Override
  public void accept(Integer done, Integer all) {
    int filled = all == 0 ? WIDTH : (int) ((long) WIDTH * done / all);
    if (shown && filled != drawn) {
      drawn = filled;
      terminal.print(
          "\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + all);
      terminal.flush();
    }
  }

  /** The bar goes away. */
  @Override
  public void close() {
    if (drawn >= 0) {
      terminal.print("\r" + " ".repeat(WIDTH + 20) + "\r");
      terminal.flush();
    }
  }
}
