// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import java.util.List;

/**
 * How many belong to two target groups at once. Immutable.
 *
 * @param groups the ids of the target groups, in the order of the pack
 * @param together for each group a row with how many belong to it and each of the groups, itself
 *     among them
 * @param howMany how many belong to none of the groups, to one, to two, and so on
 */
public record GroupOverlaps(List<String> groups, List<List<Long>> together, List<Long> howMany) {

  public GroupOverlaps {
    groups = List.copyOf(groups);
    together = together.stream().map(List::copyOf).toList();
    howMany = List.copyOf(howMany);
  }

  /** How many belong to none of them. */
  public long outside() {
    return howMany.get(0);
  }
}
