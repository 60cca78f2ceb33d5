// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document as a database gives it back, or as somebody has changed it in one place. */
final class Shaken {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Shaken() {}

  /** The same document: properties in another order, other escapes, other space. */
  static String text(String json, Random random) {
    JsonNode tree = shuffled(MAPPER.readTree(json), random);
    return random.nextBoolean()
        ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree)
        : MAPPER.writeValueAsString(tree);
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      Collections.shuffle(names, random);
      ObjectNode shuffled = MAPPER.createObjectNode();
      names.forEach(name -> shuffled.set(name, shuffled(object.get(name), random)));
      return shuffled;
    } else if (node instanceof ArrayNode array) {
      ArrayNode same = MAPPER.createArrayNode();
      array.forEach(item -> same.add(shuffled(item, random)));
      return same;
    }
    return node;
  }

  /** How many leaves a document has. */
  static int leaves(String json) {
    int[] count = {0};
    changed(
        MAPPER.readTree(json),
        leaf -> {
          count[0]++;
          return leaf;
        });
    return count[0];
  }

  /** The document with one leaf changed, counted from 0. */
  static String withLeafChanged(String json, int which) {
    int[] at = {0};
    return MAPPER.writeValueAsString(
        changed(MAPPER.readTree(json), leaf -> at[0]++ == which ? otherThan(leaf) : leaf));
  }

  private static JsonNode otherThan(JsonNode leaf) {
    if (leaf.isBoolean()) {
      return MAPPER.getNodeFactory().booleanNode(!leaf.booleanValue());
    } else if (leaf.isNumber()) {
      return MAPPER.getNodeFactory().numberNode(leaf.intValue() + 1);
    }
    String text = leaf.stringValue("");
    char last = text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
    String begin = text.isEmpty() ? "" : text.substring(0, text.length() - 1);
    return MAPPER.getNodeFactory().stringNode(begin + (last == '1' ? '2' : '1'));
  }

  private static JsonNode changed(JsonNode node, UnaryOperator<JsonNode> leaf) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = MAPPER.createObjectNode();
      object.propertyNames().forEach(name -> copy.set(name, changed(object.get(name), leaf)));
      return copy;
    } else if (node instanceof ArrayNode array) {
      ArrayNode copy = MAPPER.createArrayNode();
      array.forEach(item -> copy.add(changed(item, leaf)));
      return copy;
    }
    return leaf.apply(node);
  }
}
