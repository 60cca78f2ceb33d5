// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.pack.PackProblem;

/** The keys of one mapping: which were asked for, which are missing, which nobody knows. */
final class Keys {

  private final YamlMapping mapping;
  private final Place place;
  private final String name;
  private final Set<String> asked = new LinkedHashSet<>();
  private final Map<String, YamlMapping.Entry> entries = new HashMap<>();
  private final Map<String, List<String>> missing = new LinkedHashMap<>();

  Keys(YamlMapping mapping, Place place, String name) {
    this.mapping = mapping;
    mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    this.place = place;
    this.name = name;
  }

  Place place() {
    return place;
  }

  Place placeOf(String key) {
    return entry(key).map(YamlMapping.Entry::keyPlace).orElse(place);
  }

  Place placeOfValue(String key) {
    return entry(key).map(entry -> entry.value().place()).orElse(place);
  }

  Optional<YamlNode> node(String key) {
    asked.add(key);
    return entry(key).map(YamlMapping.Entry::value);
  }

  private Optional<YamlMapping.Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  Optional<YamlNode> required(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      missing("`" + key + "` is missing in " + name, List.of(key));
    }
    return node;
  }

  void missing(String message, List<String> oneOf) {
    missing.put(message, oneOf);
  }

  List<String> all() {
    asked.addAll(mapping.keys());
    return mapping.keys();
  }

  /** Within braces, an unquoted text ends at a comma, and what comes after passes for a key. */
  private static boolean isRestOfText(YamlMapping.Entry entry) {
    return entry.key().indexOf(' ') > 0 && entry.value().isNull();
  }

  void end(ProblemLog log) {
    Set<String> meant = new HashSet<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      String key = entry.key();
      if (!asked.contains(key)) {
        String message = PackProblem.quote(key) + " does not belong in " + name;
        if (isRestOfText(entry)) {
          log.problem(entry.keyPlace(), message, "a text with a comma in it is put in quotes here");
        } else {
          log.unknown(entry.keyPlace(), message, key, asked);
        }
        if (!log.isFull()) {
          Suggestion.nearest(key, asked).ifPresent(meant::add);
        }
      }
    }
    missing.forEach(
        (message, oneOf) -> {
          if (Collections.disjoint(meant, oneOf)) {
            log.problem(place, message);
          }
        });
  }
}
