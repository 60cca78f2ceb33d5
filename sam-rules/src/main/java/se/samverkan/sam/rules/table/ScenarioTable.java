// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.rules.internal.table.Column;
import se.samverkan.sam.rules.internal.table.Columns;
import se.samverkan.sam.rules.internal.table.ScenarioTree;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioReading;

/**
 * Scenarios on applicants as a table: a heading line, and a row for each person. A blank cell is a
 * fact that is not known, or something that is not expected.
 *
 * <p>Headings are the ids of columns, such as {@code given.birthDate}, or what they are called in
 * Swedish or in English; so are the words in cells. {@link #scenarios} reads from {@link #sheet}
 * the same scenarios, but for file and line, as long as no two have the same name.
 */
public final class ScenarioTable {

  private static final Label TAB = new Label("Scenarier", "Scenarios");

  private final List<Scenario> scenarios;

  private ScenarioTable(List<Scenario> scenarios) {
    this.scenarios = List.copyOf(scenarios);
  }

  /** The table of these scenarios, with the columns that they need. */
  public static ScenarioTable of(List<Scenario> scenarios) {
    return new ScenarioTable(scenarios);
  }

  /**
   * The scenarios of a sheet, or every problem with it, by cell.
   *
   * @return a reading without scenarios on outcomes; a scenario's line is its row
   */
  public static ScenarioReading scenarios(Sheet sheet) {
    return new TableReader(sheet).read();
  }

  /**
   * The table as a sheet.
   *
   * @param file the name of the file that it is for
   * @param language that of headings and of words in cells
   */
  public Sheet sheet(String file, Language language) {
    List<YamlMapping> trees = scenarios.stream().map(ScenarioTree::of).toList();
    List<Column> columns = Columns.of(trees);
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns.stream().map(column -> column.heading(language)).toList());
    for (YamlMapping tree : trees) {
      rows.add(columns.stream().map(column -> column.write(tree, language)).toList());
    }
    return new Sheet(file, Optional.of(TAB.in(language)), rows, List.of());
  }
}
