// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;

/**
 * Columns of which there is one for each id that a pack has, named by it.
 *
 * @param prefix what their ids begin with
 * @param heading what their headings begin with
 * @param form how cells of them are written
 * @param part the part of a scenario that has them
 * @param key the mapping from ids in that part
 */
record Family(String prefix, Label heading, CellForm form, String part, String key) {

  /** The column that a heading means; an id in it keeps its capital letters. */
  Optional<Column> find(String written) {
    String text = written.strip();
    return Stream.of(prefix, heading.sv(), heading.en())
        .filter(begin -> text.regionMatches(true, 0, begin, 0, begin.length()))
        .map(begin -> text.substring(begin.length()).strip())
        .filter(id -> !id.isEmpty())
        .map(this::column)
        .findFirst();
  }

  /** The columns that scenarios need, by id. */
  List<Column> of(List<YamlMapping> scenarios) {
    SortedSet<String> ids = new TreeSet<>();
    for (YamlMapping scenario : scenarios) {
      scenario
          .get(part)
          .flatMap(YamlNode::asMapping)
          .flatMap(all -> all.get(key))
          .flatMap(YamlNode::asMapping)
          .ifPresent(all -> ids.addAll(all.keys()));
    }
    return ids.stream().map(this::column).toList();
  }

  private Column column(String id) {
    return new Column(
        prefix + id, new Label(heading.sv() + id, heading.en() + id), List.of(part, key, id), form);
  }
}
