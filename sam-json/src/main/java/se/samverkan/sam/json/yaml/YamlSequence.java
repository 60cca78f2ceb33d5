// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.yaml;

import java.util.List;
import java.util.Objects;

/**
 * Nodes one after another.
 *
 * @param place where it begins
 * @param items the nodes
 */
public record YamlSequence(Place place, List<YamlNode> items) implements YamlNode {

  /**
   * @throws NullPointerException if anything is null
   */
  public YamlSequence {
    Objects.requireNonNull(place, "place");
    items = List.copyOf(items);
  }

  @Override
  public String kindInWords() {
    return "a list";
  }

  /** Says how many items there are and where, never what they are. */
  @Override
  public String toString() {
    return "list of " + items.size() + " at " + place;
  }
}
