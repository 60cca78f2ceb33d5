// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.samverkan.sam.core.participation.EnrolmentId;

/**
 * The members of a population by one dimension. Every member is in one category, so that the counts
 * sum to the total. {@code toString} shows how many categories there are.
 */
public final class Table {

  private final Dimension dimension;
  private final Map<Category, Set<EnrolmentId>> cells;
  private final Set<EnrolmentId> all;

  private Table(Dimension dimension, Map<Category, Set<EnrolmentId>> cells, Set<EnrolmentId> all) {
    this.dimension = dimension;
    this.cells = cells;
    this.all = all;
  }

  /** The table of a population. */
  public static Table of(Population population, Dimension dimension) {
    Map<Category, Set<EnrolmentId>> cells = new TreeMap<>();
    dimension.expected().forEach(category -> cells.put(category, new TreeSet<>(Tally.ORDER)));
    for (Member member : population.members()) {
      cells
          .computeIfAbsent(dimension.of(member), category -> new TreeSet<>(Tally.ORDER))
          .add(member.enrolment());
    }
    return new Table(dimension, cells, population.enrolments());
  }

  /** By what it divides. */
  public Dimension dimension() {
    return dimension;
  }

  /** The categories, in order: those that are expected and those that somebody is in. */
  public List<Category> categories() {
    return List.copyOf(cells.keySet());
  }

  /** How many are in a category. */
  public long count(Category category) {
    return members(category).size();
  }

  /** How many there are in all. */
  public long total() {
    return all.size();
  }

  /** Which part of all is in a category. */
  public Share share(Category category) {
    return new Share(count(category), total());
  }

  /** Who is in a category. */
  public Set<EnrolmentId> members(Category category) {
    return Collections.unmodifiableSet(cells.getOrDefault(category, Set.of()));
  }

  /** Who is in any category. */
  public Set<EnrolmentId> members() {
    return all;
  }

  @Override
  public String toString() {
    return "Table{" + dimension + ", " + cells.size() + " categories}";
  }
}
