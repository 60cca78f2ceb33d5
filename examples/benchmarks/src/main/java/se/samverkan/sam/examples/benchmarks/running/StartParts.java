// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.running;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samverkan.sam.examples.benchmarks.running.Measurement.Figure;
import se.samverkan.sam.examples.benchmarks.start.Child;
import se.samverkan.sam.examples.benchmarks.start.CompileGenerated;
import se.samverkan.sam.examples.benchmarks.start.Empty;
import se.samverkan.sam.examples.benchmarks.start.FirstAssessment;
import se.samverkan.sam.examples.benchmarks.start.FirstFromJson;
import se.samverkan.sam.examples.benchmarks.start.FirstOutcome;
import se.samverkan.sam.examples.benchmarks.start.Recompile;
import se.samverkan.sam.rules.pack.Engine;

/** The measurements that are whole processes: beginning, and compiling rules. */
final class StartParts {

  static final String START = "start";
  static final String COMPILE = "compile";
  static final String CPU = "CPU ms";
  static final String WALL = "wall ms";
  static final String HEAP = "heap kB";

  private static final double NANOS_IN_A_MILLI = 1e6;

  private final Effort effort;
  private final Child child;

  StartParts(Effort effort, Child child) {
    this.effort = effort;
    this.child = child;
  }

  /** From nothing to the first answer. */
  List<Measurement> start() throws IOException {
    List<Measurement> rows = new ArrayList<>();
    rows.add(start("empty program", Empty.class));
    for (Engine engine : Engine.values()) {
      String name = ", engine " + engine.id();
      rows.add(start("first assessment" + name, FirstAssessment.class, engine.name()));
      rows.add(
          start("first assessment, JSON in and out" + name, FirstFromJson.class, engine.name()));
      rows.add(start("first classification" + name, FirstOutcome.class, engine.name()));
    }
    return rows;
  }

  private Measurement start(String name, Class<?> program, String... arguments) throws IOException {
    List<Double> cpu = new ArrayList<>();
    List<Double> wall = new ArrayList<>();
    for (int i = 0; i < effort.starts(); i++) {
      Child.Took took = child.untilDone(program, arguments);
      cpu.add(millis(took.cpu()));
      wall.add(millis(took.wall()));
    }
    return new Measurement(START, name, List.of(Figure.of(CPU, cpu), Figure.of(WALL, wall)));
  }

  /** Compiling generated packs, and a real one after each edit of a rule. */
  List<Measurement> compile() throws IOException {
    List<Measurement> rows = new ArrayList<>();
    for (Engine engine : Engine.values()) {
      rows.addAll(recompile(engine));
    }
    for (int criteria : effort.criteria()) {
      // a session compiles what the direct engine does
      rows.add(compile(Engine.DIRECT, criteria));
      rows.add(compile(Engine.MODEL, criteria));
    }
    return rows;
  }

  /** The first round, and the second half of all: by then the machine has warmed up. */
  private List<Measurement> recompile(Engine engine) throws IOException {
    List<String> lines =
        child.lines(Recompile.class, engine.name(), Integer.toString(effort.rounds()));
    return List.of(
        new Measurement(
            COMPILE,
            "SAM's pack, the first time, engine " + engine.id(),
            List.of(figure(CPU, lines.subList(0, 1), 0), figure(WALL, lines.subList(0, 1), 1))),
        new Measurement(
            COMPILE,
            "SAM's pack after an edit, engine " + engine.id(),
            List.of(
                figure(CPU, lines.subList(lines.size() / 2, lines.size()), 0),
                figure(WALL, lines.subList(lines.size() / 2, lines.size()), 1))));
  }

  private Measurement compile(Engine engine, int criteria) throws IOException {
    List<String> lines =
        child.lines(CompileGenerated.class, engine.name(), Integer.toString(criteria));
    double held = Double.parseDouble(lines.get(0).split(" ", -1)[2]) / 1024;
    return new Measurement(
        COMPILE,
        String.format(
            Locale.ROOT, "%s criteria, %s rules, engine %s", criteria, 2 * criteria, engine.id()),
        List.of(figure(CPU, lines, 0), figure(WALL, lines, 1), Figure.of(HEAP, List.of(held))));
  }

  private static Figure figure(String name, List<String> lines, int column) {
    return Figure.of(
        name,
        lines.stream()
            .map(line -> Double.parseDouble(line.split(" ", -1)[column]) / NANOS_IN_A_MILLI)
            .toList());
  }

  private static double millis(Duration duration) {
    return duration.toNanos() / NANOS_IN_A_MILLI;
  }
}
