// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.samverkan.sam.json.yaml.YamlMapping;

/** Lays one mapping over another. */
final class Mappings {

  private Mappings() {}

  /** The lower mapping with the keys of the upper one in place of its own, but for some keys. */
  static YamlMapping over(YamlMapping lower, YamlMapping upper, Set<String> without) {
    Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
    lower.entries().forEach(entry -> entries.put(entry.key(), entry));
    upper.entries().forEach(entry -> entries.put(entry.key(), entry));
    entries.keySet().removeAll(without);
    return new YamlMapping(upper.place(), new ArrayList<>(entries.values()));
  }
}
