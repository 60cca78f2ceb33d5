// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;

/**
 * A column of a table of scenarios.
 *
 * @param id its heading in any language, such as {@code given.birthDate}
 * @param heading its heading for people
 * @param path the keys in a scenario under which what it holds stands
 * @param form how cells of it are written
 */
public record Column(String id, Label heading, List<String> path, CellForm form) {

  public Column {
    path = List.copyOf(path);
  }

  /** Whether a heading means this column. */
  boolean isCalled(String written) {
    String lower = Columns.plain(written);
    return lower.equals(Columns.plain(id))
        || lower.equals(Columns.plain(heading.sv()))
        || lower.equals(Columns.plain(heading.en()));
  }

  /** The heading in a language, with a capital letter. */
  public String heading(Language language) {
    String text = heading.in(language);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** What a cell says. */
  public YamlNode read(String cell, Place place, Consumer<String> problems) {
    return form.read(cell, place, problems);
  }

  /** The cell of a scenario; blank where it says nothing. */
  public String write(YamlMapping scenario, Language language) {
    Optional<YamlNode> node = Optional.of(scenario);
    for (String key : path) {
      node = node.flatMap(YamlNode::asMapping).flatMap(mapping -> mapping.get(key));
    }
    return node.map(value -> written(value, language)).orElse("");
  }

  /** As the form writes it, if it reads that back as the same; else as in a scenario file. */
  private String written(YamlNode node, Language language) {
    String cell = form.write(node, language);
    String flow = FlowText.of(node);
    boolean[] faulty = {false};
    if (cell.isBlank()) {
      return flow;
    }
    YamlNode again = form.read(cell, Place.UNKNOWN, problem -> faulty[0] = true);
    return !faulty[0] && FlowText.of(again).equals(flow) ? cell : flow;
  }
}
