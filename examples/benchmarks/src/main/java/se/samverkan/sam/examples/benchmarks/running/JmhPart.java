// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.running;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import se.samverkan.sam.examples.benchmarks.running.Measurement.Figure;

/** Runs one benchmark method with JMH, each fork a figure of its own. */
final class JmhPart {

  static final String CPU = "CPU ns";
  static final String BYTES = "bytes";

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Effort effort;

  JmhPart(Effort effort) {
    this.effort = effort;
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
            .forks(effort.forks())
            .warmupIterations(effort.warmUps())
            .warmupTime(effort.each())
            .measurementIterations(effort.measurements())
            .measurementTime(effort.each())
            .threads(threads)
            .addProfiler(ThreadCpu.class)
            .addProfiler(GCProfiler.class)
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

  /** Older versions of JMH write a dot before the label. */
  private static double secondary(BenchmarkResult fork, String label) {
    return fork.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(label))
        .findFirst()
        .orElseThrow()
        .getValue()
        .getScore();
  }
}
