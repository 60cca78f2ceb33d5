// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.running;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;
import se.samverkan.sam.examples.benchmarks.assessing.AssessmentBenchmark;
import se.samverkan.sam.examples.benchmarks.assessing.PartsBenchmark;
import se.samverkan.sam.examples.benchmarks.assessing.Way;
import se.samverkan.sam.examples.benchmarks.findings.Finders;
import se.samverkan.sam.examples.benchmarks.findings.FindingsBenchmark;
import se.samverkan.sam.examples.benchmarks.findings.LibraryFinder;
import se.samverkan.sam.examples.benchmarks.generated.GeneratedBenchmark;
import se.samverkan.sam.rules.pack.Engine;

/** The benchmarks that JMH runs, table by table. */
final class Parts {

  static final String ASSESSMENT = "assessment";
  static final String THREADS = "threads";
  static final String FINDINGS = "findings";
  static final String GENERATED = "generated";

  /** A pack of a thousand criteria has some two thousand methods that Java has yet to compile. */
  private static final int CRITERIA_A_SECOND = 10;

  private final JmhPart jmh;
  private final Effort effort;

  Parts(Effort effort) {
    this.effort = effort;
    jmh = new JmhPart(effort, effort.forks(), effort.warmUpSeconds());
  }

  /** Both assessments of a person, and what is in them. */
  List<Measurement> assessment() throws RunnerException {
    List<Measurement> rows = new ArrayList<>();
    for (Way way : Way.all()) {
      rows.add(assess(ASSESSMENT, way.words(), way, 1));
    }
    rows.add(
        jmh.run(
            ASSESSMENT,
            "part: verdicts alone, by hand",
            PartsBenchmark.class,
            "verdictsByHand",
            1));
    rows.add(jmh.run(ASSESSMENT, "part: the library's views", PartsBenchmark.class, "views", 1));
    return rows;
  }

  /** The same by one thread and by two. */
  List<Measurement> threads() throws RunnerException {
    List<Measurement> rows = new ArrayList<>();
    for (Way way : Way.all()) {
      if (way.words().contains(Engine.SESSION.id()) || way.words().contains("view")) {
        continue; // the slowest, and one that differs from by hand in what no thread shares
      }
      rows.add(assess(THREADS, way.words() + ", 1 thread", way, 1));
      rows.add(assess(THREADS, way.words() + ", 2 threads", way, 2));
    }
    return rows;
  }

  private Measurement assess(String part, String name, Way way, int threads)
      throws RunnerException {
    return jmh.run(part, name, AssessmentBenchmark.class, "assess", threads, "way", way.words());
  }

  /** Findings alone, by everything that can find. */
  List<Measurement> findings() throws RunnerException {
    List<Measurement> rows = new ArrayList<>();
    for (String finder : Finders.names()) {
      rows.add(jmh.run(FINDINGS, finder, FindingsBenchmark.class, "find", 1, "finder", finder));
    }
    return rows;
  }

  /** Packs larger than any programme's. */
  List<Measurement> generated() throws RunnerException, IOException {
    List<Measurement> rows = new ArrayList<>();
    for (int criteria : effort.criteria()) {
      for (Engine engine : enginesFor(criteria)) {
        String row =
            String.format(
                Locale.ROOT, "%s criteria, %s rules, %s", criteria, 2 * criteria, engine.id());
        rows.add(generated(row + ", assessment", "assess", criteria, engine));
        if (LibraryFinder.engines().contains(engine)) {
          rows.add(generated(row + ", findings", "find", criteria, engine));
        }
      }
    }
    return rows;
  }

  /** The larger packs only by the engine that is used unless another is chosen. */
  private List<Engine> enginesFor(int criteria) {
    return Arrays.stream(Engine.values())
        .filter(engine -> engine == Engine.DIRECT || criteria == effort.criteria()[0])
        .toList();
  }

  private Measurement generated(String row, String method, int criteria, Engine engine)
      throws RunnerException {
    return new JmhPart(effort, 1, criteria / CRITERIA_A_SECOND)
        .run(
            GENERATED,
            row,
            GeneratedBenchmark.class,
            method,
            1,
            "criteria",
            Integer.toString(criteria),
            "engine",
            engine.name());
  }
}
