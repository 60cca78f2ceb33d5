// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlScalar;
import se.samverkan.sam.json.yaml.YamlSequence;

/** Makes the parts of a scenario that did not come from a YAML text. */
final class Nodes {

  private Nodes() {}

  static YamlNode text(String text, Place place) {
    return new YamlScalar(place, text, true);
  }

  static YamlNode plain(String raw, Place place) {
    return new YamlScalar(place, raw, false);
  }

  static YamlNode texts(List<String> texts, Place place) {
    return new YamlSequence(place, texts.stream().map(text -> text(text, place)).toList());
  }

  static YamlMapping mapping(Map<String, YamlNode> entries, Place place) {
    List<YamlMapping.Entry> all = new ArrayList<>();
    entries.forEach((key, node) -> all.add(new YamlMapping.Entry(key, node.place(), node)));
    return new YamlMapping(place, all);
  }

  /** What a scalar says, whatever kind it is of. */
  static String raw(YamlNode node) {
    return node.asScalar().map(YamlScalar::raw).orElse("");
  }

  static List<YamlNode> items(YamlNode node) {
    return node.asSequence().map(YamlSequence::items).orElse(List.of());
  }
}
