// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.assessing;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.examples.benchmarks.byhand.ResamByHand;
import se.samverkan.sam.examples.benchmarks.byhand.SamByHand;
import se.samverkan.sam.examples.benchmarks.population.Population;

/** Less than an assessment: what is in one, to see where the time goes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PartsBenchmark {

  public PartsBenchmark() {}

  /** The verdicts of all groups of both programmes, by hand, with nothing to explain them. */
  @Benchmark
  public int verdictsByHand(AssessmentBenchmark.Turn turn) {
    Applicant person = turn.next();
    return SamByHand.verdicts(person, Population.SAM_DAY)
        ^ Integer.rotateLeft(ResamByHand.verdicts(person, Population.RESAM_DAY), 8);
  }

  /** The library's view of a person, on both days. */
  @Benchmark
  public void views(AssessmentBenchmark.Turn turn, Blackhole hole) {
    Applicant person = turn.next();
    hole.consume(person.on(Population.SAM_DAY));
    hole.consume(person.on(Population.RESAM_DAY));
  }
}
