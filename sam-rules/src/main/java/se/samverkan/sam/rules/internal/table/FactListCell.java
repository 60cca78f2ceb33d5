// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlSequence;

/**
 * A list of facts, with how far it is known before it: {@code fullständig: depression; ryggont}, or
 * {@code minst: depression}. That there are none is {@code inga}.
 *
 * @param entry the form of an entry
 */
record FactListCell(CellForm entry) implements CellForm {

  private static final Label COMPLETE = new Label("fullständig", "complete");
  private static final Label AT_LEAST = new Label("minst", "at least");

  @Override
  public YamlNode read(String cell, Place place, Consumer<String> problems) {
    String text = cell.strip();
    if (FlowText.begins(text)) {
      return FlowCell.read(text, place, problems);
    }
    int colon = text.indexOf(':');
    Optional<String> extent = colon < 0 ? Optional.empty() : extent(text.substring(0, colon));
    if (extent.isEmpty() && Parts.isNone(text)) {
      return list("complete", List.of(), place);
    } else if (extent.isEmpty()) {
      problems.accept(
          "a list begins with how far it is known: `fullständig:` (`complete:`) if there are no"
              + " others, `minst:` (`at least:`) if there may be more; `inga` (`none`) if there"
              + " are none");
      return list("complete", List.of(), place);
    }
    return list(extent.get(), entries(text.substring(colon + 1), place, problems), place);
  }

  private List<YamlNode> entries(String text, Place place, Consumer<String> problems) {
    List<YamlNode> entries = new ArrayList<>();
    if (Parts.isNone(text)) {
      return entries;
    }
    for (String part : Parts.bySemicolon(text)) {
      if (part.isEmpty()) {
        problems.accept(
            "an entry of the list is blank; entries have a semicolon between them, and a list"
                + " without any is `inga` (`none`)");
      } else {
        entries.add(entry.read(part, place, problems));
      }
    }
    return entries;
  }

  private static Optional<String> extent(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "fullständig", "complete" -> Optional.of("complete");
      case "minst", "at least", "atleast" -> Optional.of("atLeast");
      default -> Optional.empty();
    };
  }

  private static YamlNode list(String extent, List<YamlNode> entries, Place place) {
    return Nodes.mapping(Map.of(extent, new YamlSequence(place, entries)), place);
  }

  @Override
  public String write(YamlNode node, Language language) {
    boolean complete = node.asMapping().flatMap(list -> list.get("complete")).isPresent();
    List<YamlNode> entries =
        node.asMapping().stream()
            .flatMap(list -> list.entries().stream())
            .flatMap(one -> Nodes.items(one.value()).stream())
            .toList();
    if (complete && entries.isEmpty()) {
      return Parts.NONE.in(language);
    }
    String all =
        entries.stream().map(one -> entry.write(one, language)).collect(Collectors.joining("; "));
    return (complete ? COMPLETE : AT_LEAST).in(language)
        + ": "
        + (entries.isEmpty() ? Parts.NONE.in(language) : all);
  }
}
