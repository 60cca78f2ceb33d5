// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.running;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.runner.RunnerException;
import se.samverkan.sam.examples.benchmarks.start.Child;

/**
 * Runs benchmarks, prints their tables, and keeps the results. {@code examples/benchmarks/run}
 * starts it.
 */
public final class Benchmarks {

  /** Measures one part. */
  @FunctionalInterface
  private interface Part {
    List<Measurement> measure() throws RunnerException, IOException;
  }

  private static final String USAGE =
      """
      usage: run [--quick] [--document] [part...]
        --quick     a few seconds each, to see that everything works
        --document  write all that has been measured into docs/benchmarks.md
        parts: %s; without any, all of them; `none` measures nothing
      """;

  private Benchmarks() {}

  /** Runs the parts named. The system properties {@code sam.*} say where things are. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    List<String> wanted = new ArrayList<>(List.of(arguments));
    Effort effort = wanted.remove("--quick") ? Effort.QUICK : Effort.FULL;
    boolean document = wanted.remove("--document");
    Map<String, Part> parts = parts(effort);
    boolean none = wanted.remove("none");
    if (!parts.keySet().containsAll(wanted)) {
      System.err.print(USAGE.formatted(String.join(", ", parts.keySet())));
      System.exit(2);
    }
    Results results = Results.in(Path.of(property("sam.results")));
    String machine = Machine.onThis(LocalDate.now(Clock.systemUTC()), effort);
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      if (!none && (wanted.isEmpty() || wanted.contains(part.getKey()))) {
        List<Measurement> rows = part.getValue().measure();
        results.put(part.getKey(), machine, rows);
        results.write();
        System.out.println("\n## " + part.getKey() + "\n\n" + new Table(rows));
      }
    }
    if (document) {
      Document.write(Path.of(property("sam.document")), results);
    }
  }

  private static Map<String, Part> parts(Effort effort) {
    Parts jmh = new Parts(effort);
    StartParts started = new StartParts(effort, new Child(property("sam.library")));
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put(Parts.ASSESSMENT, jmh::assessment);
    parts.put(Parts.FINDINGS, jmh::findings);
    parts.put(Parts.THREADS, jmh::threads);
    parts.put(Parts.GENERATED, jmh::generated);
    parts.put(StartParts.START, started::start);
    parts.put(StartParts.COMPILE, started::compile);
    return parts;
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }
}
