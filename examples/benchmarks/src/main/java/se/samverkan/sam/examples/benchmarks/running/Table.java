// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.sam.examples.benchmarks.assessing.Way;
import se.samverkan.sam.examples.benchmarks.running.Measurement.Figure;

/**
 * A part's measurements as a table in Markdown; what was written by hand is the measure, if there.
 */
final class Table {

  private static final double NANOS = 1e9;

  private final List<Measurement> rows;
  private final Optional<Measurement> byHand;

  Table(List<Measurement> rows) {
    this.rows = List.copyOf(rows);
    this.byHand = rows.stream().filter(row -> row.name().equals(Way.BY_HAND)).findFirst();
  }

  @Override
  public String toString() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(header());
    rows.forEach(row -> cells.add(cells(row)));
    int columns = cells.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> line : cells) {
      for (int i = 0; i < line.size(); i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < cells.size(); line++) {
      text.append(line(cells.get(line), widths));
      if (line == 0) {
        text.append(rule(widths));
      }
    }
    return text.toString();
  }

  private List<String> figureNames() {
    return rows.stream()
        .flatMap(row -> row.figures().stream().map(Figure::name))
        .distinct()
        .toList();
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(List.of(""));
    for (String name : figureNames()) {
      header.add(name);
      if (isTimed(name)) {
        header.add("from–to");
      }
      if (byHand.isPresent()) {
        header.add("× by hand");
      }
    }
    if (figureNames().contains(JmhPart.CPU)) {
      header.add("a second");
    }
    return header;
  }

  private List<String> cells(Measurement row) {
    List<String> cells = new ArrayList<>(List.of(row.name()));
    for (String name : figureNames()) {
      Optional<Figure> figure = figure(row, name);
      cells.add(figure.map(one -> number(one.median())).orElse(""));
      if (isTimed(name)) {
        cells.add(figure.map(one -> number(one.low()) + "–" + number(one.high())).orElse(""));
      }
      if (byHand.isPresent()) {
        cells.add(figure.map(one -> ratio(one, name)).orElse(""));
      }
    }
    figure(row, JmhPart.CPU).ifPresent(cpu -> cells.add(number(NANOS / cpu.median())));
    return cells;
  }

  private static boolean isTimed(String name) {
    return !name.equals(JmhPart.BYTES) && !name.equals(StartParts.HEAP);
  }

  private String ratio(Figure figure, String name) {
    double one = byHand.flatMap(row -> figure(row, name)).map(Figure::median).orElse(0.0);
    if (one == 0) {
      return "";
    }
    double ratio = figure.median() / one;
    return String.format(Locale.ROOT, ratio < 100 ? "%.2f" : "%.0f", ratio);
  }

  private static Optional<Figure> figure(Measurement row, String name) {
    return row.figures().stream().filter(figure -> figure.name().equals(name)).findFirst();
  }

  /** Thousands apart by a thin space, as nobody confuses with a decimal point. */
  private static String number(double value) {
    if (value < 10 && value != Math.rint(value)) {
      return String.format(Locale.ROOT, "%.1f", value);
    }
    return String.format(Locale.ROOT, "%,.0f", value).replace(',', '\u202f');
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < widths.length; i++) {
      String cell = i < cells.size() ? cells.get(i) : "";
      String padding = " ".repeat(widths[i] - cell.length());
      line.append(' ').append(i == 0 ? cell + padding : padding + cell).append(" |");
    }
    return line.append('\n').toString();
  }

  private static String rule(int[] widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? ":" : "-").append("-".repeat(widths[i])).append(i == 0 ? "-|" : ":|");
    }
    return line.append('\n').toString();
  }
}
