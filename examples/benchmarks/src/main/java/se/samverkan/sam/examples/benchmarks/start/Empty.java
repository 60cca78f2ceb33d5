// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.start;

import java.io.IOException;

/** Does nothing: what Java itself takes. */
public final class Empty {

  private Empty() {}

  /** Runs. */
  public static void main(String[] arguments) throws IOException {
    Done.with("nothing");
  }
}
