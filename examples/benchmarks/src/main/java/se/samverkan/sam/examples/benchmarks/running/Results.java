// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.examples.benchmarks.running.Measurement.Figure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has been measured, by part, with the machine and the day of each part. Kept in {@code
 * results.json}, so that a part can be measured anew by itself; {@code results.csv} has the same
 * for a spreadsheet.
 */
final class Results {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final Map<String, List<Measurement>> parts = new LinkedHashMap<>();
  private final Map<String, String> conditions = new LinkedHashMap<>();

  private Results(Path folder) {
    this.folder = folder;
  }

  /** Those in a folder, if any. */
  static Results in(Path folder) throws IOException {
    Results results = new Results(folder);
    Path file = folder.resolve("results.json");
    if (Files.exists(file)) {
      results.read(JSON.readTree(Files.readString(file)));
    }
    return results;
  }

  private void read(JsonNode json) throws JacksonException {
    for (JsonNode part : json.get("parts")) {
      String name = part.get("part").asString();
      List<Measurement> rows = new ArrayList<>();
      for (JsonNode row : part.get("rows")) {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode figure : row.get("figures")) {
          figures.add(
              new Figure(
                  figure.get("name").asString(),
                  figure.get("low").asDouble(),
                  figure.get("median").asDouble(),
                  figure.get("high").asDouble()));
        }
        rows.add(new Measurement(name, row.get("name").asString(), figures));
      }
      put(name, part.get("conditions").asString(), rows);
    }
  }

  /** Puts a part in place of what was measured of it before. */
  void put(String part, String machineAndDay, List<Measurement> rows) {
    parts.put(part, List.copyOf(rows));
    conditions.put(part, machineAndDay);
  }

  /** The rows of a part; none if it has not been measured. */
  List<Measurement> rows(String part) {
    return parts.getOrDefault(part, List.of());
  }

  /** On which machine and day a part was measured. */
  String conditions(String part) {
    return conditions.getOrDefault(part, "");
  }

  /** Writes both files. */
  void write() throws IOException {
    Files.createDirectories(folder);
    ObjectNode json = JSON.createObjectNode();
    ArrayNode all = json.putArray("parts");
    StringBuilder csv = new StringBuilder("part,row,figure,low,median,high\n");
    parts.forEach(
        (part, rows) -> {
          ObjectNode object = all.addObject().put("part", part).put("conditions", conditions(part));
          ArrayNode array = object.putArray("rows");
          for (Measurement row : rows) {
            ArrayNode figures = array.addObject().put("name", row.name()).putArray("figures");
            for (Figure figure : row.figures()) {
              figures
                  .addObject()
                  .put("name", figure.name())
                  .put("low", figure.low())
                  .put("median", figure.median())
                  .put("high", figure.high());
              csv.append(part).append(",\"").append(row.name()).append("\",");
              csv.append(figure.name()).append(',').append(figure.low()).append(',');
              csv.append(figure.median()).append(',').append(figure.high()).append('\n');
            }
          }
        });
    Files.writeString(
        folder.resolve("results.json"),
        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
    Files.writeString(folder.resolve("results.csv"), csv);
  }
}
