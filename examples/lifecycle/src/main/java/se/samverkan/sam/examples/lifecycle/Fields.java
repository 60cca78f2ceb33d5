// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlSequence;

/** The keys of one mapping. What is missing, unknown or wrong is noted, and read as empty. */
final class Fields {

  private final YamlMapping mapping;
  private final String name;
  private final Problems problems;

  private Fields(YamlMapping mapping, String name, Problems problems) {
    this.mapping = mapping;
    this.name = name;
    this.problems = problems;
  }

  /** The keys of a node, which are some of these; empty if it is no mapping. */
  static Optional<Fields> of(YamlNode node, String name, Problems problems, String... known) {
    YamlMapping mapping = node.asMapping().orElse(null);
    if (mapping == null) {
      problems.add(node.place(), "expected " + name + " as a mapping, not " + node.kindInWords());
      return Optional.empty();
    }
    List<String> keys = List.of(known);
    for (YamlMapping.Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key())) {
        problems.add(
            entry.keyPlace(),
            "`%s` is not a key of %s%s"
                .formatted(entry.key(), name, Suggestion.after(entry.key(), keys)));
      }
    }
    return Optional.of(new Fields(mapping, name, problems));
  }

  Place place() {
    return mapping.place();
  }

  /** The node of a key, if it is there. */
  Optional<YamlNode> optional(String key) {
    return mapping.get(key);
  }

  /** The node of a key that has to be there. */
  Optional<YamlNode> required(String key) {
    Optional<YamlNode> node = optional(key);
    if (node.isEmpty()) {
      problems.add(mapping.place(), "`" + key + "` is missing in " + name);
    }
    return node;
  }

  /** A text that has to be there. */
  Optional<String> text(String key) {
    return required(key)
        .flatMap(node -> typed(node, node.asText().filter(text -> !text.isBlank()), "a text"));
  }

  /** A text in both languages that has to be there. */
  Optional<Label> label(String key) {
    return required(key)
        .flatMap(node -> of(node, "`" + key + "`", problems, "sv", "en"))
        .flatMap(both -> join(both.text("sv"), both.text("en")));
  }

  /** A whole number of at least nought. */
  Optional<Integer> count(String key) {
    return optional(key)
        .flatMap(
            node ->
                typed(
                    node,
                    node.asInteger().filter(number -> number >= 0),
                    "a whole number, not negative"));
  }

  /** Whether a key is there and true. */
  boolean isTrue(String key) {
    return optional(key)
        .flatMap(node -> typed(node, node.asBoolean(), "true or false"))
        .orElse(false);
  }

  /** The items of a list, as far as they can be read; none if the key is not there. */
  <T> List<T> list(String key, Function<YamlNode, Optional<T>> read) {
    List<T> items = new ArrayList<>();
    optional(key)
        .flatMap(node -> typed(node, node.asSequence().map(YamlSequence::items), "a list"))
        .ifPresent(nodes -> nodes.forEach(node -> read.apply(node).ifPresent(items::add)));
    return items;
  }

  private <T> Optional<T> typed(YamlNode node, Optional<T> value, String expected) {
    if (value.isEmpty()) {
      problems.add(node.place(), "expected " + expected);
    }
    return value;
  }

  private static Optional<Label> join(Optional<String> sv, Optional<String> en) {
    return sv.flatMap(swedish -> en.map(english -> new Label(swedish, english)));
  }
}
