// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.start;

import java.util.Locale;
import se.samverkan.sam.examples.benchmarks.generated.GeneratedPack;
import se.samverkan.sam.rules.pack.Engine;

/**
 * Compiles a generated pack in a process that has compiled a small one before, and tells the CPU
 * time, the time on the wall and what the pack holds of the heap.
 */
public final class CompileGenerated {

  private CompileGenerated() {}

  /** Runs with the name of an engine and a number of criteria. */
  public static void main(String[] arguments) throws InterruptedException {
    Engine engine = Engine.valueOf(arguments[0]);
    int criteria = Integer.parseInt(arguments[1]);
    Compiling.Took warmed = Compiling.time(() -> GeneratedPack.of(16).using(engine));
    long before = Compiling.heldBytes();
    Compiling.Took took = Compiling.time(() -> GeneratedPack.of(criteria).using(engine));
    long held = Compiling.heldBytes() - before;
    System.out.printf(
        Locale.ROOT,
        "%s %s %s %s%n",
        took.cpuNanos(),
        took.wallNanos(),
        held,
        took.pack().id() + warmed.pack().id());
  }
}
