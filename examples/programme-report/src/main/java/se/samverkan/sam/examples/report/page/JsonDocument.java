// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.List;
import java.util.OptionalInt;
import se.samverkan.sam.examples.report.ProgrammeFigures;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The document for other programs: what the page shows, in both languages. */
final class JsonDocument {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonDocument() {}

  static String of(ProgrammeFigures figures, OptionalInt suppressBelow) {
    ObjectNode node = NODES.objectNode();
    node.set("title", JsonCells.label(figures.cohort().title()));
    node.put("asOf", figures.cohort().asOf().toString());
    node.put("programme", figures.cohort().programme());
    suppressBelow.ifPresent(below -> node.put("suppressedBelow", below));
    ArrayNode sections = node.putArray("sections");
    Contents.of(figures, suppressBelow).forEach(one -> sections.add(section(one)));
    return JsonText.indented(node);
  }

  private static ObjectNode section(Section section) {
    ObjectNode node = NODES.objectNode();
    node.put("id", section.id());
    node.set("title", JsonCells.label(section.title()));
    ArrayNode parts = node.putArray("parts");
    section.blocks().forEach(block -> parts.add(block(block)));
    return node;
  }

  private static ObjectNode block(Block block) {
    ObjectNode node = NODES.objectNode();
    if (block instanceof Block.Text text) {
      node.set("text", JsonCells.label(text.label()));
    } else if (block instanceof Block.Heading heading) {
      node.set("heading", JsonCells.label(heading.label()));
    } else if (block instanceof Block.Points points) {
      node.put("list", points.id());
      ArrayNode items = node.putArray("items");
      points.cells().forEach(cell -> items.add(JsonCells.of(cell)));
    } else if (block instanceof Block.Facts facts) {
      node.put("facts", facts.id());
      entries(facts.entries(), node.putArray("entries"));
    } else if (block instanceof Block.Chart chart) {
      table(chart.grid(), node);
    } else if (block instanceof Block.Grid grid) {
      table(grid, node);
    }
    return node;
  }

  private static void entries(List<Block.Entry> entries, ArrayNode nodes) {
    for (Block.Entry entry : entries) {
      ObjectNode node = nodes.addObject();
      node.put("id", entry.id());
      node.set("label", JsonCells.label(entry.label()));
      ArrayNode cells = node.putArray("cells");
      entry.cells().forEach(cell -> cells.add(JsonCells.of(cell)));
    }
  }

  private static void table(Block.Grid grid, ObjectNode node) {
    node.put("table", grid.id());
    node.set("caption", JsonCells.label(grid.caption()));
    ArrayNode columns = node.putArray("columns");
    for (Block.Column column : grid.columns()) {
      ObjectNode one = columns.addObject();
      one.put("id", column.id());
      one.set("label", JsonCells.label(column.label()));
    }
    entries(grid.rows(), node.putArray("rows"));
  }
}
