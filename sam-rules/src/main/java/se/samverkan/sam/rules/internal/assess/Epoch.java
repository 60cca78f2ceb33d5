// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSelection;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Resolution;
import se.samverkan.sam.rules.internal.engine.Marks;

/**
 * A period in which no rule and no value of a pack changes: the criteria that hold in it, with the
 * values filled in.
 */
public final class Epoch {

  private final LocalDate from;
  private final List<Criterion> criteria;
  private final Map<String, Condition> conditions;

  private Epoch(LocalDate from, List<Criterion> criteria, Map<String, Condition> conditions) {
    this.from = from;
    this.criteria = criteria;
    this.conditions = conditions;
  }

  /** The first days of all epochs of a pack that is valid from a day, that day among them. */
  public static NavigableSet<LocalDate> beginnings(
      LocalDate validFrom, List<Criterion> criteria, Values values) {
    NavigableSet<LocalDate> changes = new TreeSet<>(values.changes());
    for (Criterion criterion : criteria) {
      if (criterion.from().isPresent()) {
        changes.add(criterion.from().get());
      }
      if (criterion.until().isPresent()) {
        changes.add(criterion.until().get().plusDays(1));
      }
    }
    NavigableSet<LocalDate> days = new TreeSet<>(changes.tailSet(validFrom, true));
    days.add(validFrom);
    return Collections.unmodifiableNavigableSet(days);
  }

  /**
   * The epoch that begins on a day.
   *
   * @throws IllegalArgumentException if a rule that holds reads a value that does not
   */
  public static Epoch beginning(LocalDate day, List<Criterion> criteria, Values values) {
    List<Criterion> inForce = new ArrayList<>();
    Map<String, Condition> conditions = new LinkedHashMap<>();
    for (Criterion criterion : criteria) {
      if (criterion.holdsOn(day)) {
        inForce.add(criterion);
        conditions.put(
            criterion.id(),
            Resolution.resolve(criterion.condition(), name -> constants(values, name, day)));
      }
    }
    return new Epoch(day, List.copyOf(inForce), Collections.unmodifiableMap(conditions));
  }

  private static List<Object> constants(Values values, String name, LocalDate day) {
    DatedValue value =
        values
            .on(name, day)
            .orElseThrow(
                () -> new IllegalArgumentException("value `" + name + "` does not hold on " + day));
    return value.number().isPresent() ? List.of(value.number().get()) : List.copyOf(value.texts());
  }

  /** Its first day. */
  public LocalDate from() {
    return from;
  }

  /** The criteria that hold in it, as written. */
  public List<Criterion> criteria() {
    return criteria;
  }

  /** The criteria that hold in it, with the values filled in. */
  public List<Criterion> resolved() {
    return criteria.stream()
        .map(
            criterion ->
                Criterion.builder()
                    .copyOf(criterion)
                    .condition(Objects.requireNonNull(conditions.get(criterion.id())))
                    .build())
        .toList();
  }

  /** Their conditions by id, with the values filled in, in the same order. */
  public Map<String, Condition> conditions() {
    return conditions;
  }

  /** The fields of a catalogue that its criteria read. */
  FactSelection read(FactCatalogue catalogue) {
    Set<FactField<?>> read = new LinkedHashSet<>();
    for (Condition condition : conditions.values()) {
      condition.comparisons().forEach(comparison -> read.add(comparison.field()));
    }
    return FactSelection.of(catalogue, read);
  }

  /** What was found on its criteria by their ids, in order. */
  Map<String, Finding> findings(Marks marks) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (String criterion : conditions.keySet()) {
      findings.put(criterion, marks.finding(findings.size()));
    }
    return findings;
  }
}
