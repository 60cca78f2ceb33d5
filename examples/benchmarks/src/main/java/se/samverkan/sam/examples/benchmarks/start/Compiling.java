// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.start;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.function.Supplier;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.rules.pack.RulePack;

/** Reading a pack, compiling it and asking it once, timed within the process. */
final class Compiling {

  private static final LocalDate DAY = LocalDate.of(2012, 1, 15);
  private static final Applicant SOMEBODY =
      Applicant.builder()
          .id(ParticipantId.of("person-1"))
          .birthDate(LocalDate.of(1930, 1, 1))
          .build();

  /** How long it took, and the CPU time of the whole process meanwhile. */
  record Took(long wallNanos, long cpuNanos, RulePack pack) {}

  private Compiling() {}

  static Took time(Supplier<RulePack> read) {
    long cpu = processCpu();
    long wall = System.nanoTime();
    RulePack pack = read.get();
    Verdict verdict = pack.assess(SOMEBODY, DAY).orElseThrow().verdict();
    long took = System.nanoTime() - wall;
    if (verdict.name().isEmpty()) {
      throw new IllegalStateException("a verdict has a name");
    }
    return new Took(took, processCpu() - cpu, pack);
  }

  private static long processCpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** What is held on the heap once everything that can go has gone. */
  static long heldBytes() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
