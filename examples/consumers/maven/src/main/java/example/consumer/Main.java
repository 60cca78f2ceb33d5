// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.consumer;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints what the README says that its examples print. */
public final class Main {

  private Main() {}

  /** Runs the examples in their order. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ReadmeExample.run(out);
    ReadmeExample.runJson(out);
    ReadmeExample.runOutcome(out);
  }
}
