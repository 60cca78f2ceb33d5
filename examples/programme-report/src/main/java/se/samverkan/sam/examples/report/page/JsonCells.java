// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.Locale;
import java.util.Set;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.participation.EnrolmentId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes cells for other programs, in both languages. */
final class JsonCells {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonCells() {}

  static ObjectNode of(Cell cell) {
    ObjectNode node = NODES.objectNode();
    if (cell instanceof Cell.People people) {
      people(people, node);
    } else if (cell instanceof Cell.Percent percent) {
      node.put("percentAtLeast", percent.lowest()).put("percentAtMost", percent.highest());
      approximate(percent.approximate(), node);
    } else if (cell instanceof Cell.Amount amount) {
      node.put("amount", amount.value());
      node.put("unit", amount.unit().name().toLowerCase(Locale.ROOT));
    } else if (cell instanceof Cell.Words words) {
      node.set("label", label(words.label()));
    } else if (cell instanceof Cell.Quote quote) {
      node.put("text", quote.text());
    } else if (cell instanceof Cell.Cited cited) {
      node.put("source", cited.text());
    } else if (cell instanceof Cell.Standing standing) {
      node.set("reached", of(standing.reached()));
      node.set("of", of(standing.of()));
      node.set("share", of(standing.share()));
      node.set("needed", of(standing.needed()));
      node.set("verdict", of(standing.verdict()));
    } else {
      node.put(cell instanceof Cell.Hidden ? "hidden" : "absent", true);
    }
    return node;
  }

  static ObjectNode label(Label label) {
    return NODES.objectNode().put("sv", label.sv()).put("en", label.en());
  }

  private static void people(Cell.People people, ObjectNode node) {
    node.put("peopleAtLeast", people.interval().atLeast());
    node.put("peopleAtMost", people.interval().atMost());
    approximate(people.approximate(), node);
    people
        .members()
        .ifPresent(
            members -> {
              node.set("members", ids(members.counted()));
              if (!members.open().isEmpty()) {
                node.set("open", ids(members.open()));
              }
            });
  }

  private static void approximate(boolean approximate, ObjectNode node) {
    if (approximate) {
      node.put("approximate", true);
    }
  }

  private static ArrayNode ids(Set<EnrolmentId> ids) {
    ArrayNode all = NODES.arrayNode();
    ids.forEach(id -> all.add(id.value()));
    return all;
  }
}
