// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.statistics.Count;
import se.samverkan.sam.core.statistics.Interval;
import se.samverkan.sam.core.statistics.Tally;

/** What stands in one place of the page: a number, some words, or why there is none. */
sealed interface Cell {

  /**
   * How many people, or between which bounds.
   *
   * @param interval the number
   * @param approximate whether somebody told it and nobody counted it
   * @param members who they are; empty where that is not known or not to be shown
   */
  record People(Interval interval, boolean approximate, Optional<Tally> members) implements Cell {}

  /**
   * A share in percent, or between which bounds.
   *
   * @param lowest the least that it can be
   * @param highest the most that it can be
   * @param approximate whether a number in it was told and not counted
   */
  record Percent(BigDecimal lowest, BigDecimal highest, boolean approximate) implements Cell {}

  /** A number that counts no people. */
  record Amount(BigDecimal value, Unit unit) implements Cell {}

  /** Words in both languages. */
  record Words(Label label, Tone tone) implements Cell {}

  /** Words in the language in which they were written. */
  record Quote(String text) implements Cell {}

  /** Where something stands. */
  record Cited(String text) implements Cell {}

  /**
   * How a goal stands among some people.
   *
   * @param reached who reached it
   * @param of of how many
   * @param share which part that is
   * @param needed how many it takes
   * @param verdict whether so many have
   */
  record Standing(Cell reached, Cell of, Cell share, Cell needed, Cell verdict) implements Cell {}

  /** A number that is too small to show, or that would tell one that is. */
  record Hidden() implements Cell {}

  /** There is nothing to tell. */
  record Absent() implements Cell {}

  /** These people, each of whom may be looked up. */
  static Cell of(Tally tally) {
    return new People(tally.interval(), false, Optional.of(tally));
  }

  /** These people. */
  static Cell of(Set<EnrolmentId> members) {
    return of(new Tally(members, Set.of()));
  }

  /** So many people, of whom it is not told who they are. */
  static Cell number(long people) {
    return new People(Interval.of(people), false, Optional.empty());
  }

  static Cell kronor(long kronor) {
    return new Amount(BigDecimal.valueOf(kronor), Unit.KRONOR);
  }

  static Cell percent(Optional<BigDecimal> percent) {
    return percent.<Cell>map(one -> new Percent(one, one, false)).orElseGet(Absent::new);
  }

  static Cell amount(Optional<BigDecimal> value, Unit unit) {
    return value.<Cell>map(one -> new Amount(one, unit)).orElseGet(Absent::new);
  }

  static Cell words(Label label) {
    return new Words(label, Tone.PLAIN);
  }

  static Cell words(String sv, String en) {
    return words(new Label(sv, en));
  }

  static Cell cited(Source source) {
    return new Cited(source.text());
  }

  /** A number that was told or counted. */
  static Cell count(Count count) {
    return new People(Interval.of(count.value()), count.isApproximate(), Optional.empty());
  }

  /** Whether it is of a kind that is read as a number. */
  default boolean isNumber() {
    return this instanceof People
        || this instanceof Percent
        || this instanceof Amount
        || this instanceof Hidden;
  }

  /** How many there are, where that is one number and shown. */
  default Optional<Long> exact() {
    return this instanceof People people ? people.interval().exact() : Optional.empty();
  }
}
