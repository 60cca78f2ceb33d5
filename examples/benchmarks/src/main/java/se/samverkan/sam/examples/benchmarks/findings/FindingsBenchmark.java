// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.findings;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.examples.benchmarks.population.Population;
import se.samverkan.sam.examples.benchmarks.warmup.WarmUp;

/** A view in, the findings on all criteria out: one operation is one person. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class FindingsBenchmark {

  /** What {@link Finders} calls it; the program that runs benchmarks says which there are. */
  @Param(Finders.BY_HAND)
  public String finder = "";

  private @Nullable Finder chosen;
  private int size;
  private int next;
  private final long[] found = new long[Finder.BATCH];

  public FindingsBenchmark() {}

  /** Nothing is measured that does not find what the reference finds. */
  @Setup
  public void check() {
    List<ApplicantOnDate> people =
        Population.standard().stream().map(person -> person.on(Population.SAM_DAY)).toList();
    size = people.size();
    chosen = Finders.named(finder);
    chosen.prepare(people);
    Finders.require(finder, chosen, people);
    WarmUp.by(this::find);
  }

  /** The next five hundred people. */
  @Benchmark
  @OperationsPerInvocation(Finder.BATCH)
  public long[] find() {
    next = next + Finder.BATCH >= size ? 0 : next + Finder.BATCH;
    Objects.requireNonNull(chosen).find(next, Finder.BATCH, found);
    return found;
  }
}
