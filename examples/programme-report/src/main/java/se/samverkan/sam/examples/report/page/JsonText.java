// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON the same way wherever it runs. */
final class JsonText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private JsonText() {}

  /** Over several lines, for people to read as well. */
  static String indented(JsonNode node) {
    return MAPPER
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .writeValueAsString(node)
        + "\n";
  }

  /** In one line that can stand in a script element, since nothing in it can end that. */
  static String embedded(JsonNode node) {
    return MAPPER
        .writeValueAsString(node)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
