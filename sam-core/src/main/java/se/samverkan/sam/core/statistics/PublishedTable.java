// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.participation.EnrolmentId;

/**
 * A table in which what is too small to show is hidden (see {@link Suppression}). A hidden count is
 * an empty one, and so is whatever could be told from it.
 */
public final class PublishedTable {

  private final Optional<Table> table;
  private final Map<Category, Long> counts;
  private final Set<Category> hidden = new HashSet<>();
  private final boolean isTotalHidden;

  PublishedTable(Table table, Map<Category, Long> counts, boolean[] hidden) {
    this(Optional.of(table), counts, hidden);
  }

  PublishedTable(Map<Category, Long> counts, boolean[] hidden) {
    this(Optional.empty(), counts, hidden);
  }

  private PublishedTable(Optional<Table> table, Map<Category, Long> counts, boolean[] hidden) {
    this.table = table;
    this.counts = counts;
    int i = 0;
    for (Category category : counts.keySet()) {
      if (hidden[i]) {
        this.hidden.add(category);
      }
      i++;
    }
    this.isTotalHidden = hidden[i];
  }

  /** The categories, in order, with those that are hidden. */
  public List<Category> categories() {
    return List.copyOf(counts.keySet());
  }

  /** Whether the count of a category is hidden. */
  public boolean isHidden(Category category) {
    return hidden.contains(category);
  }

  /** How many are in a category, unless it is hidden. */
  public Optional<Long> count(Category category) {
    return isHidden(category) ? Optional.empty() : Optional.of(counts.getOrDefault(category, 0L));
  }

  /** How many there are in all, unless it is hidden. */
  public Optional<Long> total() {
    return isTotalHidden
        ? Optional.empty()
        : Optional.of(counts.values().stream().mapToLong(Long::longValue).sum());
  }

  /** Which part of all is in a category, unless one of the numbers is hidden. */
  public Optional<Share> share(Category category) {
    return count(category).flatMap(part -> total().map(whole -> new Share(part, whole)));
  }

  /** Who is in a category; empty if it is hidden, or if nobody knows whom the counts are of. */
  public Optional<Set<EnrolmentId>> members(Category category) {
    return isHidden(category) ? Optional.empty() : table.map(one -> one.members(category));
  }

  /** Who is in any category; empty if any is hidden, or if nobody knows whom the counts are of. */
  public Optional<Set<EnrolmentId>> members() {
    return hidden.isEmpty() && !isTotalHidden ? table.map(Table::members) : Optional.empty();
  }

  @Override
  public String toString() {
    return "PublishedTable{" + counts.size() + " categories}";
  }
}
