// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.running;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The CPU time of the threads that run a benchmark, for each operation. Where others use the same
 * machine it says what the work takes, and the clock on the wall says how long it waited. Threads
 * that collect garbage or compile are not counted.
 */
public final class ThreadCpu implements InternalProfiler {

  /** What the result is called. */
  public static final String LABEL = "cpu";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Map<Long, Long> before = Map.of();

  /** For JMH, which makes it by name. */
  public ThreadCpu() {}

  @Override
  public String getDescription() {
    return "CPU time of the benchmark's own threads";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = workers();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    long nanos = 0;
    for (Map.Entry<Long, Long> worker : workers().entrySet()) {
      nanos += worker.getValue() - before.getOrDefault(worker.getKey(), 0L);
    }
    double each = (double) nanos / result.getMetadata().getAllOps();
    return List.of(new ScalarResult(LABEL, each, "ns/op", AggregationPolicy.AVG));
  }

  private static Map<Long, Long> workers() {
    Map<Long, Long> nanos = new HashMap<>();
    for (long id : THREADS.getAllThreadIds()) {
      var thread = THREADS.getThreadInfo(id);
      if (thread != null && thread.getThreadName().contains("-jmh-worker-")) {
        nanos.put(id, THREADS.getThreadCpuTime(id));
      }
    }
    return nanos;
  }
}
