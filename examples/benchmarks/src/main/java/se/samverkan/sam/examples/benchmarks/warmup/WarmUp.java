// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.warmup;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Runs something until it has had so many seconds of CPU time. JMH warms up by the wall, and on a
 * busy machine the compiler has then seen next to nothing.
 */
public final class WarmUp {

  /** The system property that says how many seconds; none without it. */
  public static final String SECONDS = "sam.warmUpSeconds";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long NANOS = 1_000_000_000L;

  private WarmUp() {}

  /** Runs it over and over. */
  public static void by(Runnable work) {
    long enough = THREADS.getCurrentThreadCpuTime() + Integer.getInteger(SECONDS, 0) * NANOS;
    while (THREADS.getCurrentThreadCpuTime() < enough) {
      work.run();
    }
  }
}
