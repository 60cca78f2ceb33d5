// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.generated;

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
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.examples.benchmarks.findings.LibraryFinder;
import se.samverkan.sam.examples.benchmarks.population.Population;
import se.samverkan.sam.examples.benchmarks.warmup.WarmUp;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.engine.Marks;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;

/** One operation is one person, by a pack with this many criteria. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class GeneratedBenchmark {

  private static final int CHECKED_ON = 1_000;

  /** How many; Drools has twice as many rules. */
  @Param({"100", "500", "1000"})
  public int criteria;

  /** The engine. */
  @Param public Engine engine = Engine.MODEL;

  private List<Applicant> people = List.of();
  private List<ApplicantOnDate> views = List.of();
  private @Nullable RulePack pack;
  private @Nullable RuleEngine rules;
  private int next;

  public GeneratedBenchmark() {}

  /** Nothing is measured that does not say what the typed model says. */
  @Setup
  public void check(Blackhole hole) {
    people = Population.standard();
    views = people.stream().map(person -> person.on(Population.SAM_DAY)).toList();
    RulePack read = GeneratedPack.of(criteria);
    RulePack model = read.using(Engine.MODEL);
    pack = read.using(engine);
    for (Applicant person : people.subList(0, CHECKED_ON)) {
      Assessment expected = model.assess(person, Population.SAM_DAY).orElseThrow();
      Assessment actual = pack.assess(person, Population.SAM_DAY).orElseThrow();
      if (!expected.groups().equals(actual.groups())) {
        throw new IllegalStateException("`" + engine.id() + "` differs on `" + person.id() + "`");
      }
    }
    Epoch epoch =
        Epoch.beginning(read.manifest().validFrom(), read.criteria(), read.programme().values());
    rules = LibraryFinder.of(engine, epoch.resolved()).orElse(null);
    WarmUp.by(() -> hole.consume(assess()));
    if (rules != null) {
      WarmUp.by(() -> hole.consume(find()));
    }
  }

  private int next() {
    next = next + 1 == people.size() ? 0 : next + 1;
    return next;
  }

  /** The whole assessment. */
  @Benchmark
  public Assessment assess() {
    return Objects.requireNonNull(pack)
        .assess(people.get(next()), Population.SAM_DAY)
        .orElseThrow();
  }

  /** The findings alone, over a view that is there already. */
  @Benchmark
  public Marks find() {
    return Objects.requireNonNull(rules, "not offered alone").mark(views.get(next()));
  }
}
