// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a programme deals with those who take part: after how many summonses a person counts as
 * dropped out, how long an enrolment is meant to last, and the like. Policy decides no verdict on a
 * target group; it is what a course of participation is held against.
 *
 * <p>Immutable and equal by value. Of one term there is at most one value from any day; on a date
 * the value that began last holds. What a programme does not state has no value, and nothing stands
 * in for it.
 */
public final class Policy {

  private static final Policy NONE = new Policy();

  private final Map<PolicyTerm, TreeMap<LocalDate, PolicyValue>> byTerm =
      new EnumMap<>(PolicyTerm.class);

  private Policy() {}

  /** A policy that states nothing. */
  public static Policy none() {
    return NONE;
  }

  /**
   * A policy of these values, in any order.
   *
   * @throws IllegalArgumentException if a value is named after no {@link PolicyTerm}, is a number
   *     where the term is a list of texts or the other way round, is a number or a text that the
   *     term does not allow, or begins on the same day as another value of its term
   */
  public static Policy of(Collection<PolicyValue> values) {
    Policy policy = new Policy();
    for (PolicyValue one : values) {
      DatedValue value = one.value();
      PolicyTerm term =
          PolicyTerm.of(value.name())
              .orElseThrow(() -> refused(value, "is no term of a programme's policy"));
      check(term, value);
      if (policy.byTerm.computeIfAbsent(term, key -> new TreeMap<>()).putIfAbsent(value.from(), one)
          != null) {
        throw refused(value, "is set twice from " + value.from());
      }
    }
    return policy;
  }

  private static void check(PolicyTerm term, DatedValue value) {
    if (value.number().isPresent() != term.isNumber()) {
      throw refused(value, term.isNumber() ? "is a number" : "is a list of texts");
    }
    if (value.number().filter(number -> !term.allows(number)).isPresent()) {
      throw refused(value, "is " + term.lowest() + " or more");
    }
    if (!value.texts().stream().allMatch(term::allows)) {
      throw refused(value, "has texts of another form: " + term.unit().en());
    }
  }

  private static IllegalArgumentException refused(DatedValue value, String why) {
    return new IllegalArgumentException("policy term `" + value.name() + "` " + why);
  }

  /** The terms that have a value on some day. */
  public Set<PolicyTerm> terms() {
    return Collections.unmodifiableSet(byTerm.keySet());
  }

  /** What is stated for a term on a date; empty before its first value, or if it has none. */
  public Optional<PolicyValue> on(PolicyTerm term, LocalDate date) {
    return Optional.ofNullable(byTerm.get(term))
        .flatMap(history -> Optional.ofNullable(history.floorEntry(date)))
        .map(entry -> entry.getValue());
  }

  /**
   * The number stated for a term on a date, in the term's {@link PolicyTerm#unit() unit}; empty if
   * none is stated.
   *
   * @throws IllegalArgumentException if the term is a list of texts
   */
  public Optional<Integer> number(PolicyTerm term, LocalDate date) {
    if (!term.isNumber()) {
      throw new IllegalArgumentException("policy term `" + term.id() + "` is a list of texts");
    }
    return on(term, date).flatMap(one -> one.value().number());
  }

  /**
   * The texts stated for a term on a date, in the order written; empty if none are stated.
   *
   * @throws IllegalArgumentException if the term is a number
   */
  public List<String> texts(PolicyTerm term, LocalDate date) {
    if (term.isNumber()) {
      throw new IllegalArgumentException("policy term `" + term.id() + "` is a number");
    }
    return on(term, date).map(one -> one.value().texts()).orElse(List.of());
  }

  /** All values of a term by date; empty if there is none. */
  public List<PolicyValue> history(PolicyTerm term) {
    return byTerm.containsKey(term) ? List.copyOf(byTerm.get(term).values()) : List.of();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Policy that && byTerm.equals(that.byTerm);
  }

  @Override
  public int hashCode() {
    return byTerm.hashCode();
  }

  @Override
  public String toString() {
    return "Policy" + byTerm.keySet().stream().map(PolicyTerm::id).toList();
  }
}
