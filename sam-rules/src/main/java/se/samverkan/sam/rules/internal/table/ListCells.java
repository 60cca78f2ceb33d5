// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;

/** Cells with ids, and with what is expected of ids, between semicolons. */
final class ListCells {

  /** {@code age; diagnosisGroups}; or {@code inga}. */
  static final CellForm IDS = new Ids();

  /** {@code sam.age: uppfyllt; sam.diagnosis: okänt}; or {@code inga}. */
  static final CellForm FINDINGS = new Findings();

  private static final CellForm FINDING = ScalarCells.wordOf(Finding.class);

  private ListCells() {}

  private static final class Ids implements CellForm {
    @Override
    public YamlNode read(String cell, Place place, Consumer<String> problems) {
      if (FlowText.begins(cell)) {
        return FlowCell.read(cell, place, problems);
      }
      return Nodes.texts(Parts.isNone(cell) ? List.of() : Parts.bySemicolon(cell), place);
    }

    @Override
    public String write(YamlNode node, Language language) {
      List<YamlNode> ids = Nodes.items(node);
      return ids.isEmpty()
          ? Parts.NONE.in(language)
          : ids.stream().map(Nodes::raw).collect(Collectors.joining("; "));
    }
  }

  private static final class Findings implements CellForm {
    @Override
    public YamlNode read(String cell, Place place, Consumer<String> problems) {
      if (FlowText.begins(cell)) {
        return FlowCell.read(cell, place, problems);
      }
      Map<String, YamlNode> findings = new LinkedHashMap<>();
      for (String part : Parts.isNone(cell) ? List.<String>of() : Parts.bySemicolon(cell)) {
        int colon = part.lastIndexOf(':');
        if (colon < 0) {
          problems.accept(
              "after each criterion stand a colon and the finding, as in `sam.age:uppfyllt`"
                  + " (`met`)");
        } else if (findings.put(
                part.substring(0, colon).strip(),
                FINDING.read(part.substring(colon + 1), place, problems))
            != null) {
          problems.accept("one criterion stands here twice");
        }
      }
      return Nodes.mapping(findings, place);
    }

    @Override
    public String write(YamlNode node, Language language) {
      List<YamlMapping.Entry> all = node.asMapping().map(YamlMapping::entries).orElse(List.of());
      return all.isEmpty()
          ? Parts.NONE.in(language)
          : all.stream()
              .map(one -> one.key() + ": " + FINDING.write(one.value(), language))
              .collect(Collectors.joining("; "));
    }
  }
}
