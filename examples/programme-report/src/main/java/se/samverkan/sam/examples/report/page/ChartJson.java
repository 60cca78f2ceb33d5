// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.List;
import java.util.Locale;
import se.samverkan.sam.core.label.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the script of the page draws. */
final class ChartJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ChartJson() {}

  static ArrayNode of(List<Section> sections, Language language) {
    ArrayNode charts = NODES.arrayNode();
    sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Chart.class::isInstance)
        .map(block -> new ChartData((Block.Chart) block, language))
        .filter(ChartData::hasNumbers)
        .forEach(data -> charts.add(chart(data, language)));
    return charts;
  }

  private static ObjectNode chart(ChartData data, Language language) {
    ObjectNode node = NODES.objectNode();
    node.put("id", "chart-" + data.chart().grid().id());
    node.put("kind", data.chart().kind().name().toLowerCase(Locale.ROOT));
    node.put("unit", data.chart().axis().label().in(language));
    node.put("alternative", data.alternative());
    ArrayNode categories = node.putArray("categories");
    data.categories().forEach(categories::add);
    ArrayNode series = node.putArray("series");
    for (ChartData.Series one : data.series()) {
      ObjectNode line = series.addObject();
      line.put("name", one.name());
      line.put("rest", one.rest());
      ArrayNode values = line.putArray("values");
      one.values().forEach(value -> value.ifPresentOrElse(values::add, values::addNull));
    }
    return node;
  }
}
