// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.sam.core.label.Language;

/**
 * What a chart draws, read from the table that stands under it; what is hidden there is not in it.
 */
final class ChartData {

  /**
   * A row of bars or a line.
   *
   * @param name what it is
   * @param values one for each category; empty where there is none to show
   * @param rest whether it goes on from where the one before it ends
   */
  record Series(String name, List<Optional<BigDecimal>> values, boolean rest) {}

  private final Block.Chart chart;
  private final Language language;
  private final List<Block.Entry> rows;

  ChartData(Block.Chart chart, Language language) {
    this.chart = chart;
    this.language = language;
    this.rows =
        chart.grid().rows().stream().filter(row -> !row.id().equals(OutcomeSection.SUM)).toList();
  }

  Block.Chart chart() {
    return chart;
  }

  boolean hasNumbers() {
    return series().stream().flatMap(one -> one.values().stream()).anyMatch(Optional::isPresent);
  }

  List<String> categories() {
    return rows.stream().map(row -> row.label().in(language)).toList();
  }

  List<Series> series() {
    List<Series> all = new ArrayList<>();
    for (String column : chart.columns()) {
      int place = chart.grid().place(column);
      String name = chart.grid().columns().get(place).label().in(language);
      List<Cell> cells = rows.stream().map(row -> row.cells().get(place)).toList();
      all.add(new Series(name, cells.stream().map(ChartData::least).toList(), false));
      if (cells.stream().anyMatch(ChartData::isOpen)) {
        all.add(
            new Series(
                language == Language.SV ? "öppet" : "open",
                cells.stream().map(ChartData::open).toList(),
                true));
      }
    }
    return all;
  }

  /** The chart in words. */
  String alternative() {
    String kind =
        chart.kind() == Block.Kind.BARS
            ? (language == Language.SV ? "Stapeldiagram: " : "Bar chart: ")
            : (language == Language.SV ? "Linjediagram: " : "Line chart: ");
    int place = chart.grid().place(chart.columns().get(0));
    Numbers numbers = new Numbers(language);
    String values =
        rows.stream()
            .filter(row -> !(row.cells().get(place) instanceof Cell.Hidden))
            .map(row -> row.label().in(language) + " " + spoken(row.cells().get(place), numbers))
            .collect(Collectors.joining("; "));
    return kind
        + chart.title().in(language)
        + ". "
        + values
        + (language == Language.SV
            ? ". Samma tal står i tabellen under diagrammet."
            : ". The same numbers are in the table below the chart.");
  }

  private static String spoken(Cell cell, Numbers numbers) {
    if (cell instanceof Cell.People people) {
      return numbers.of(people.interval(), people.approximate());
    }
    return cell instanceof Cell.Amount amount ? numbers.of(amount) : "";
  }

  private static Optional<BigDecimal> least(Cell cell) {
    if (cell instanceof Cell.People people) {
      return Optional.of(BigDecimal.valueOf(people.interval().atLeast()));
    }
    return cell instanceof Cell.Amount amount ? Optional.of(amount.value()) : Optional.empty();
  }

  private static boolean isOpen(Cell cell) {
    return cell instanceof Cell.People people && people.interval().exact().isEmpty();
  }

  private static Optional<BigDecimal> open(Cell cell) {
    return cell instanceof Cell.People people
        ? Optional.of(BigDecimal.valueOf(people.interval().atMost() - people.interval().atLeast()))
        : Optional.empty();
  }
}
