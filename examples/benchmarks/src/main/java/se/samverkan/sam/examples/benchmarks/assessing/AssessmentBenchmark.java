// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.assessing;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.ThreadParams;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.examples.benchmarks.population.Population;
import se.samverkan.sam.examples.benchmarks.warmup.WarmUp;

/** A person in, two assessments out: one operation is one person in both programmes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AssessmentBenchmark {

  /** The way, the same for all threads. */
  @State(Scope.Benchmark)
  public static class Chosen {
    /** What {@link Way} calls it; the program that runs benchmarks says which there are. */
    @Param(Way.BY_HAND)
    public String way = "";

    private @Nullable Way chosen;

    public Chosen() {}

    /** Nothing is measured that does not say what the reference says of everybody. */
    @Setup
    public void check(Blackhole hole) {
      chosen = Way.named(way);
      List<Applicant> people = Population.standard();
      Equality.require(people, Way.reference(), chosen);
      Way warmed = chosen;
      WarmUp.by(() -> people.forEach(person -> hole.consume(warmed.assess(person))));
    }

    Way chosen() {
      return Objects.requireNonNull(chosen);
    }
  }

  /** Whose turn it is; each thread begins elsewhere. */
  @State(Scope.Thread)
  public static class Turn {
    private List<Applicant> people = List.of();
    private int next;

    public Turn() {}

    /** Draws the people. */
    @Setup
    public void draw(ThreadParams threads) {
      people = Population.standard();
      next = people.size() / threads.getThreadCount() * threads.getThreadIndex();
    }

    Applicant next() {
      next = next + 1 == people.size() ? 0 : next + 1;
      return people.get(next);
    }
  }

  public AssessmentBenchmark() {}

  /** Both assessments. */
  @Benchmark
  public void assess(Chosen way, Turn turn, Blackhole hole) {
    Applicant person = turn.next();
    hole.consume(way.chosen().sam().apply(person));
    hole.consume(way.chosen().resam().apply(person));
  }
}
