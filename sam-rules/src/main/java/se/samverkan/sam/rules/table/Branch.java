// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;

/** A mapping while it is put together of the cells of a row. */
final class Branch {

  private final Map<String, Branch> branches = new LinkedHashMap<>();
  private final Map<String, YamlNode> leaves = new LinkedHashMap<>();

  Branch branch(String key) {
    return branches.computeIfAbsent(key, one -> new Branch());
  }

  /** Puts a node where it belongs, and says whether nothing stood there. */
  boolean put(List<String> path, YamlNode node) {
    String key = path.get(0);
    if (path.size() > 1) {
      return !leaves.containsKey(key) && branch(key).put(path.subList(1, path.size()), node);
    }
    return !branches.containsKey(key) && leaves.putIfAbsent(key, node) == null;
  }

  YamlMapping mapping(Place place) {
    List<YamlMapping.Entry> entries = new ArrayList<>();
    leaves.forEach((key, node) -> entries.add(new YamlMapping.Entry(key, node.place(), node)));
    branches.forEach(
        (key, branch) -> entries.add(new YamlMapping.Entry(key, place, branch.mapping(place))));
    return new YamlMapping(place, entries);
  }
}
