// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.TextProblem;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlSequence;
import se.samverkan.sam.rules.internal.scenario.ScenarioFileReader;
import se.samverkan.sam.rules.internal.table.Column;
import se.samverkan.sam.rules.internal.table.Columns;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.scenario.ScenarioReading;

/**
 * Reads a sheet as if its rows stood in a scenario file, in which lines are rows; so that whatever
 * is refused there is refused here, at its cell. For one sheet.
 */
final class TableReader {

  private final Sheet sheet;
  private final List<TextProblem> problems = new ArrayList<>();
  private final Map<Integer, Column> columns = new LinkedHashMap<>();

  TableReader(Sheet sheet) {
    this.sheet = sheet;
  }

  ScenarioReading read() {
    if (!sheet.problems().isEmpty() && sheet.rows().isEmpty()) {
      return refused(sheet.problems());
    }
    int headings = headingLine();
    if (headings < 0) {
      return refused(List.of(sheet.at(0, 0, "the sheet is empty; its first row has headings")));
    }
    headings(headings);
    if (!problems.isEmpty()) {
      // below a heading that nobody understands, every cell would be told of
      return reading(new YamlSequence(Place.START, List.of()));
    }
    List<YamlNode> scenarios = new ArrayList<>();
    for (int row = headings + 1; row < sheet.rows().size(); row++) {
      if (!isBlank(sheet.rows().get(row))) {
        scenarios.add(scenario(row));
      }
    }
    if (scenarios.isEmpty()) {
      problem(new Place(headings + 1, 0), "below the headings there is no row");
    }
    return reading(new YamlSequence(Place.START, scenarios));
  }

  private int headingLine() {
    for (int row = 0; row < sheet.rows().size(); row++) {
      if (!isBlank(sheet.rows().get(row))) {
        return row;
      }
    }
    return -1;
  }

  private void headings(int row) {
    Map<Column, Place> places = new HashMap<>();
    List<String> written = sheet.rows().get(row);
    for (int i = 0; i < written.size(); i++) {
      Place place = new Place(row + 1, i + 1);
      String heading = written.get(i);
      Optional<Column> column = heading.isBlank() ? Optional.empty() : Columns.find(heading);
      if (column.isPresent()) {
        columns.put(i, column.get());
        Place first = places.putIfAbsent(column.get(), place);
        if (first != null) {
          problem(
              place,
              PackProblem.quote(heading)
                  + " is the heading of column "
                  + first.column()
                  + " too; leave one of them out");
        }
      } else if (!heading.isBlank()) {
        problem(
            place,
            "there is no column "
                + PackProblem.quote(heading)
                + Suggestion.after(heading.strip(), Columns.headings()));
      }
    }
  }

  private YamlMapping scenario(int row) {
    Place place = new Place(row + 1, 0);
    Branch scenario = new Branch();
    scenario.branch("given");
    scenario.branch("expect");
    List<String> cells = sheet.rows().get(row);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (!cell.isBlank()) {
        Place there = new Place(row + 1, i + 1);
        Column column = columns.get(i);
        if (column == null) {
          problem(there, "this column has no heading; give it one or clear its cells");
        } else {
          YamlNode node = column.read(cell, there, message -> problem(there, message));
          if (!scenario.put(column.path(), node)) {
            problem(there, "this is said in another column too");
          }
        }
      }
    }
    return scenario.mapping(place);
  }

  private void problem(Place place, String message) {
    problems.add(new TextProblem(place, message));
  }

  private ScenarioReading reading(YamlNode root) {
    ScenarioReading read =
        ScenarioFileReader.read(sheet.file(), new YamlDocument(Optional.of(root), problems));
    List<PackProblem> all = new ArrayList<>(sheet.problems());
    for (PackProblem problem : read.problems()) {
      PackProblem placed = placed(problem);
      // of a cell that cannot be read, nothing more is said
      if (sheet.problems().stream().noneMatch(one -> isAtSamePlace(one, placed))) {
        all.add(placed);
      }
    }
    return new ScenarioReading(
        all.isEmpty() ? read.scenarios() : List.of(),
        List.of(),
        all,
        read.warnings().stream().map(this::placed).toList());
  }

  private PackProblem placed(PackProblem problem) {
    PackProblem placed = sheet.at(problem.line(), problem.column(), problem.message());
    return problem.advice().map(placed::advise).orElse(placed);
  }

  private static boolean isAtSamePlace(PackProblem one, PackProblem other) {
    return one.file().equals(other.file())
        && one.line() == other.line()
        && one.column() == other.column();
  }

  private static ScenarioReading refused(List<PackProblem> problems) {
    return new ScenarioReading(List.of(), List.of(), problems, List.of());
  }

  private static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isBlank);
  }
}
