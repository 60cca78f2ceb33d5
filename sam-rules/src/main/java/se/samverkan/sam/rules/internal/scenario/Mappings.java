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

  /**
   * The lower mapping with the keys of the upper one in place of its own, but for some keys. An
   * agency's own facts are told one by one, as those of the library are.
   */
  static YamlMapping over(YamlMapping lower, YamlMapping upper, Set<String> without) {
    Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
    lower.entries().forEach(entry -> entries.put(entry.key(), entry));
    upper.entries().forEach(entry -> entries.merge(entry.key(), entry, Mappings::fact));
    entries.keySet().removeAll(without);
    return new YamlMapping(upper.place(), new ArrayList<>(entries.values()));
  }

  private static YamlMapping.Entry fact(YamlMapping.Entry lower, YamlMapping.Entry upper) {
    boolean both =
        upper.key().equals("own")
            && lower.value() instanceof YamlMapping
            && upper.value() instanceof YamlMapping;
    return both
        ? new YamlMapping.Entry(
            upper.key(),
            upper.keyPlace(),
            over((YamlMapping) lower.value(), (YamlMapping) upper.value(), Set.of()))
        : upper;
  }
}
