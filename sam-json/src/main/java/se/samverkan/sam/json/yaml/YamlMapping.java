// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Keys with their nodes, in the order of the text. No key stands in it twice.
 *
 * @param place where it begins
 * @param entries the keys and nodes
 */
public record YamlMapping(Place place, List<Entry> entries) implements YamlNode {

  /**
   * @throws IllegalArgumentException if a key stands in it twice
   */
  public YamlMapping {
    Objects.requireNonNull(place, "place");
    entries = List.copyOf(entries);
    Set<String> keys = new HashSet<>();
    for (Entry entry : entries) {
      if (!keys.add(entry.key())) {
        throw new IllegalArgumentException("a key stands in a mapping twice");
      }
    }
  }

  /** The node of a key. */
  public Optional<YamlNode> get(String key) {
    return entry(key).map(Entry::value);
  }

  /** A key with its place and its node. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  /** The keys, in order. */
  public List<String> keys() {
    return entries.stream().map(Entry::key).toList();
  }

  @Override
  public String kindInWords() {
    return "a mapping";
  }

  /** Says how many entries there are and where, never what they are. */
  @Override
  public String toString() {
    return "mapping of " + entries.size() + " at " + place;
  }

  /**
   * A key and its node.
   *
   * @param key the key
   * @param keyPlace where the key stands
   * @param value the node
   */
  public record Entry(String key, Place keyPlace, YamlNode value) {

    /**
     * @throws NullPointerException if anything is null
     */
    public Entry {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(keyPlace, "keyPlace");
      Objects.requireNonNull(value, "value");
    }
  }
}
