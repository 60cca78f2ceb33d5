// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds things in a page and in its data. */
final class Read {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Read() {}

  static JsonNode json(String text) {
    return MAPPER.readTree(text);
  }

  /** What the first group of a pattern is, wherever it is found; or all of it. */
  static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(one -> one.group(Math.min(1, one.groupCount())))
        .toList();
  }

  static String withoutScripts(String html) {
    return html.replaceAll("(?s)<script[^>]*>.*?</script>", "");
  }

  /** A row of a table by its heading, in markup. */
  static String row(String html, String table, String heading) {
    return one(
        html,
        "(?s)<table id=\""
            + table
            + "\">.*?(<tr[^>]*><th scope=\"row\">"
            + Pattern.quote(heading)
            + "</th>.*?</tr>)");
  }

  static List<String> ids(String html) {
    return all(html, "<li>([^<]+)</li>");
  }

  /** What the script draws in a place. */
  static JsonNode chart(String html, String id) {
    JsonNode charts = json(one(html, "id=\"report-data\">([^<]*)</script>"));
    return charts
        .valueStream()
        .filter(chart -> chart.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** A table in the data. */
  static JsonNode table(JsonNode json, String table) {
    return json.get("sections")
        .valueStream()
        .flatMap(section -> section.get("parts").valueStream())
        .filter(part -> part.path("table").asString("").equals(table))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no table " + table));
  }

  static JsonNode row(JsonNode json, String table, String row) {
    return named(table(json, table).get("rows"), row);
  }

  static JsonNode cell(JsonNode json, String table, String row, int column) {
    return row(json, table, row).get("cells").get(column);
  }

  /** A term in the data. */
  static JsonNode entry(JsonNode json, String facts, String entry) {
    return json.get("sections")
        .valueStream()
        .flatMap(section -> section.get("parts").valueStream())
        .filter(part -> part.path("facts").asString("").equals(facts))
        .findFirst()
        .map(part -> named(part.get("entries"), entry))
        .orElseThrow(() -> new AssertionError("no facts " + facts));
  }

  /** What a section holds in the data. */
  static List<JsonNode> parts(JsonNode json, String section) {
    return named(json.get("sections"), section).get("parts").valueStream().toList();
  }

  /** A term by its name and what is said of it, in markup. */
  static String fact(String html, String term) {
    return one(html, "(?s)<dt>" + Pattern.quote(term) + "</dt>(.*?)</div>");
  }

  private static JsonNode named(JsonNode nodes, String id) {
    return nodes
        .valueStream()
        .filter(one -> one.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing has the id " + id));
  }

  private static String one(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("not found: " + pattern);
    }
    return matcher.group(1);
  }
}
