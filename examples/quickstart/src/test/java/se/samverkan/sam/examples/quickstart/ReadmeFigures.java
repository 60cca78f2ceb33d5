// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures that the README takes from {@code docs/benchmarks.md}, so that none is retold. */
final class ReadmeFigures {

  private static final Pattern PLACE =
      Pattern.compile("(?s)(<!-- figures from docs/benchmarks.md -->\n\n).*?(\n<!-- end -->)");

  private static final String HEADING =
      "| What | Measured | Hand-written Java is 1 | Run |\n|---|--:|--:|---|\n";

  /** What the README shows: in which table of the page, which row and column of it, in what. */
  private enum Figure {
    BY_HAND("a person in, two assessments out: by hand", "assessment", "by hand", "CPU ns"),
    DIRECT("the same, by the library", "assessment", "library, engine direct", "CPU ns"),
    SESSION(
        "the same, in Drools sessions (`engine=session`)",
        "assessment",
        "library, engine session",
        "CPU ns"),
    FINDINGS("findings alone, by the library", "findings", "library, engine direct", "CPU ns"),
    EVRETE("findings alone, Evrete", "findings", "Evrete, 500 in a session", "CPU ns"),
    DROOLS(
        "findings alone, Drools, 500 in a session, tuned",
        "findings",
        "Drools, 500 in a session, tuned",
        "CPU ns"),
    CEL("findings alone, CEL", "findings", "CEL", "CPU ns"),
    DMN("findings alone, KIE DMN", "findings", "KIE DMN", "CPU ns"),
    START(
        "from nothing to a first assessment", "start", "first assessment, engine direct", "CPU ms"),
    EDIT(
        "an edited rule in force", "compile", "SAM's pack after an edit, engine direct", "wall ms");

    private final String label;
    private final String table;
    private final String row;
    private final String column;

    Figure(String label, String table, String row, String column) {
      this.label = label;
      this.table = table;
      this.row = row;
      this.column = column;
    }

    private String in(String benchmarks) {
      return "| %s | %s %s | %s | %s |"
          .formatted(
              label,
              cell(benchmarks, column),
              column
                  .replace("CPU ns", "ns CPU")
                  .replace("CPU ms", "ms CPU")
                  .replace("wall ms", "ms"),
              cell(benchmarks, "× by hand"),
              run(benchmarks));
    }

    /** Whether the table comes from a full run or a quick one. */
    private String run(String benchmarks) {
      Matcher measured =
          Pattern.compile("(?m)^Measured \\S+, (in full|quickly)").matcher(part(benchmarks));
      assertThat(measured.find()).as("docs/benchmarks.md tells how `%s` was run", table).isTrue();
      return measured.group(1);
    }

    private String part(String benchmarks) {
      int begin = benchmarks.indexOf("<!-- figures: " + table + " -->");
      return benchmarks.substring(begin, benchmarks.indexOf("<!-- end -->", begin));
    }

    /** What stands in a column of the row, or nothing if there is no such column. */
    private String cell(String benchmarks, String wanted) {
      List<List<String>> cells =
          part(benchmarks)
              .lines()
              .filter(line -> line.startsWith("|"))
              .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
              .toList();
      int number = cells.get(0).indexOf(wanted);
      return cells.stream()
          .filter(line -> line.get(1).equals(row))
          .findFirst()
          .map(line -> number < 0 ? "" : line.get(number))
          .orElseThrow(() -> new AssertionError("docs/benchmarks.md has no row `" + row + "`"));
    }
  }

  private ReadmeFigures() {}

  /** The README with the figures that stand in the benchmarks. */
  static String in(String readme, String benchmarks) {
    String rows =
        Arrays.stream(Figure.values())
            .map(figure -> figure.in(benchmarks))
            .map(row -> row.replace("|  |", "| |"))
            .collect(joining("\n", "", "\n"));
    Matcher place = PLACE.matcher(readme);
    return place.replaceFirst("$1" + Matcher.quoteReplacement(HEADING + rows) + "$2");
  }
}
