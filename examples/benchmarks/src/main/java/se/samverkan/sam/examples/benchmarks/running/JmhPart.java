// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import se.samverkan.sam.examples.benchmarks.running.Measurement.Figure;
import se.samverkan.sam.examples.benchmarks.warmup.WarmUp;

/** Runs one benchmark method with JMH, each fork a figure of its own. */
final class JmhPart {

  static final String CPU = "CPU ns";
  static final String BYTES = "bytes";

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Effort effort;
  private final int forks;
  private final int warmUpSeconds;

  /**
   * Measures.
   *
   * @param forks processes for each row
   * @param warmUpSeconds of CPU time, before JMH begins
   */
  JmhPart(Effort effort, int forks, int warmUpSeconds) {
    this.effort = effort;
    this.forks = forks;
    this.warmUpSeconds = warmUpSeconds;
  }

  /**
   * Runs.
   *
   * @param parameters names and values in turn
   */
  Measurement run(
      String part,
      String name,
      Class<?> benchmark,
      String method,
      int threads,
      String... parameters)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(Pattern.quote(benchmark.getName() + "." + method) + "$")
            .forks(forks)
            .warmupIterations(effort.warmUps())
            .warmupTime(effort.each())
            .measurementIterations(effort.measurements())
            .measurementTime(effort.each())
            .threads(threads)
            .addProfiler(ThreadCpu.class)
            .addProfiler(GCProfiler.class)
            .jvmArgsAppend("-D" + WarmUp.SECONDS + "=" + warmUpSeconds)
            .shouldFailOnError(true);
    for (int i = 0; i < parameters.length; i += 2) {
      options.param(parameters[i], parameters[i + 1]);
    }
    List<Double> cpu = new ArrayList<>();
    List<Double> bytes = new ArrayList<>();
    for (RunResult result : new Runner(options.build()).run()) {
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        cpu.add(secondary(fork, ThreadCpu.LABEL));
        bytes.add(secondary(fork, ALLOCATED));
      }
    }
    return new Measurement(part, name, List.of(Figure.of(CPU, cpu), Figure.of(BYTES, bytes)));
  }

  private static double secondary(BenchmarkResult fork, String label) {
    return Objects.requireNonNull(fork.getSecondaryResults().get(label), label).getScore();
  }
}
