// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.space;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;

/**
 * Everybody in a space of whom everything is known, and who of them meets what. A set of people has
 * the bits of their numbers set. Immutable; the sets that it gives belong to whoever asked.
 *
 * <p>Who has no sickness compensation counts once, with none that is limited.
 */
public final class People {

  /** Of more, not every one is looked at. */
  public static final long MOST = 1L << 20;

  private final Space space;
  private final int size;
  private final BitSet possible;

  private People(Space space) {
    this.space = space;
    this.size = (int) space.full();
    this.possible = new BitSet(size);
    Limit limit = Limit.in(space);
    possible.set(0, size);
    for (int number = 0; number < size && !limit.isIdle(); number++) {
      possible.set(number, limit.allowsFull(space.values(number)));
    }
  }

  /** The people of a space; nobody is told of if there are more than {@link #MOST}. */
  public static Optional<People> of(Space space) {
    return space.full() > MOST ? Optional.empty() : Optional.of(new People(space));
  }

  /** Their space. */
  public Space space() {
    return space;
  }

  /** How many there would be if everything were possible. */
  public int size() {
    return size;
  }

  /** Those who are possible. */
  public BitSet all() {
    return (BitSet) possible.clone();
  }

  /** Those of these who are possible. */
  public BitSet possible(BitSet people) {
    BitSet those = (BitSet) people.clone();
    those.and(possible);
    return those;
  }

  /** The fields in which they differ. */
  public List<FactField<?>> fields() {
    return space.dimensions().stream().<FactField<?>>map(Dimension::field).toList();
  }

  /**
   * Who meets a condition, whether possible or not.
   *
   * @throws IllegalArgumentException if the condition reads a field that the space does not have
   */
  public BitSet meeting(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      BitSet who = everyNumber();
      all.parts().forEach(part -> who.and(meeting(part)));
      return who;
    } else if (condition instanceof Condition.AnyOf any) {
      BitSet who = new BitSet(size);
      any.parts().forEach(part -> who.or(meeting(part)));
      return who;
    }
    return meeting((Comparison) condition);
  }

  /**
   * Who meets a requirement, whether possible or not.
   *
   * @param requirement without readings to choose
   * @param conditions by criterion, with constants only
   */
  public BitSet meeting(Requirement requirement, Map<String, Condition> conditions) {
    return meeting(requirement, id -> meeting(Objects.requireNonNull(conditions.get(id))));
  }

  /**
   * Who meets a requirement, where somebody else says who meets which criterion.
   *
   * @throws IllegalArgumentException if a reading is left to choose in the requirement
   */
  public BitSet meeting(Requirement requirement, Function<String, BitSet> criteria) {
    if (requirement instanceof Requirement.AllOf all) {
      BitSet who = everyNumber();
      all.parts().forEach(part -> who.and(meeting(part, criteria)));
      return who;
    } else if (requirement instanceof Requirement.AnyOf any) {
      BitSet who = new BitSet(size);
      any.parts().forEach(part -> who.or(meeting(part, criteria)));
      return who;
    } else if (requirement instanceof Requirement.OfCriterion one) {
      return (BitSet) criteria.apply(one.id()).clone();
    }
    throw new IllegalArgumentException("a reading is left to choose in the requirement");
  }

  /** The facts of one. */
  public FactSheet sheet(int number) {
    return space.fullSheet(number);
  }

  /** The first of some people. */
  public Optional<FactSheet> first(BitSet people) {
    int first = people.nextSetBit(0);
    return first < 0 ? Optional.empty() : Optional.of(sheet(first));
  }

  /**
   * One of the second who differs from somebody of the first in a single fact, and there as little
   * as possible.
   */
  public Optional<Neighbours> neighbours(BitSet people, BitSet others) {
    for (int one = people.nextSetBit(0); one >= 0; one = people.nextSetBit(one + 1)) {
      int[] values = space.values(one);
      int stride = 1;
      for (int i = 0; i < values.length; i++) {
        Dimension dimension = space.dimensions().get(i);
        int other = nearest(one, values[i], dimension.full(), stride, others);
        if (other >= 0) {
          return Optional.of(new Neighbours(sheet(one), sheet(other), dimension.field()));
        }
        stride *= dimension.full().size();
      }
    }
    return Optional.empty();
  }

  /** Whoever of the others has the nearest value, the lower of two as near; -1 if none of them. */
  private static int nearest(int one, int value, List<?> choices, int stride, BitSet others) {
    int nearest = -1;
    int least = Integer.MAX_VALUE;
    for (int choice = 0; choice < choices.size(); choice++) {
      int other = one + (choice - value) * stride;
      int distance = distance(choices, value, choice);
      if (other != one && others.get(other) && distance < least) {
        nearest = other;
        least = distance;
      }
    }
    return nearest;
  }

  private static int distance(List<?> choices, int one, int other) {
    return choices.get(one) instanceof Integer number && choices.get(other) instanceof Integer next
        ? Math.abs(number - next)
        : Math.abs(one - other);
  }

  /**
   * Two who differ in one fact.
   *
   * @param one the one
   * @param other the other
   * @param field the fact
   */
  public record Neighbours(FactSheet one, FactSheet other, FactField<?> field) {}

  /** How many of the one are also among the other. */
  public static int inBoth(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  private BitSet everyNumber() {
    BitSet all = new BitSet(size);
    all.set(0, size);
    return all;
  }

  private BitSet meeting(Comparison comparison) {
    int stride = 1;
    for (Dimension dimension : space.dimensions()) {
      int choices = dimension.full().size();
      if (dimension.field() == comparison.field()) {
        BitSet who = new BitSet(size);
        for (int value = 0; value < choices; value++) {
          if (holds(comparison, dimension, dimension.full().get(value))) {
            for (int from = value * stride; from < size; from += choices * stride) {
              who.set(from, from + stride);
            }
          }
        }
        return who;
      }
      stride *= choices;
    }
    throw new IllegalArgumentException("the space does not have `" + comparison.field() + "`");
  }

  @SuppressWarnings("unchecked") // the value is one of the dimension's
  private boolean holds(Comparison comparison, Dimension dimension, Object value) {
    FactSheet sheet =
        FactSheet.empty(space.catalogue()).with((FactField<Object>) dimension.field(), value);
    return Comparing.find(comparison, sheet) == Finding.MET;
  }
}
