// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.start;

import java.io.IOException;

/**
 * Says that a program has done what is measured, and waits: whoever started it reads off the CPU
 * time meanwhile, which the program itself could only do by loading classes that cost some.
 */
final class Done {

  static final String SAID = "done";

  private Done() {}

  /**
   * Says so, with the answer, and returns when nobody waits any more.
   *
   * @param answer so that it cannot be left out
   */
  static void with(Object answer) throws IOException {
    System.out.println(SAID + " " + answer);
    System.out.flush();
    int read;
    do {
      read = System.in.read();
    } while (read >= 0);
  }
}
