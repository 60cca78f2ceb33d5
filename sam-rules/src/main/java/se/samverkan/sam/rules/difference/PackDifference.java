// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.internal.assess.Demands;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * What changes for anybody when one pack takes the place of another, held against all whom the
 * rules of either can tell apart, on each day on which either changes. Immutable. The packs may be
 * one pack in two readings, see {@link RulePack#reading}.
 *
 * @param before the pack before
 * @param after the pack after
 * @param days by the days on which something changes in either, from that on which both are valid
 * @param texts what is written otherwise
 */
public record PackDifference(
    PackName before, PackName after, List<DayDifference> days, List<TextChange> texts) {

  public PackDifference {
    days = List.copyOf(days);
    texts = List.copyOf(texts);
  }

  /** Holds two packs against each other. */
  public static PackDifference of(RulePack before, RulePack after) {
    JointFacts facts = new JointFacts(before.manifest().facts(), after.manifest().facts());
    return new PackDifference(
        PackName.of(before),
        PackName.of(after),
        days(before, after).stream().map(day -> difference(before, after, facts, day)).toList(),
        TextChanges.of(before, after, facts.areSame(after.manifest().facts())));
  }

  private static NavigableSet<LocalDate> days(RulePack before, RulePack after) {
    LocalDate one = before.manifest().validFrom();
    LocalDate other = after.manifest().validFrom();
    LocalDate first = one.isAfter(other) ? one : other;
    NavigableSet<LocalDate> days = new TreeSet<>(before.epochs());
    days.addAll(after.epochs());
    days.add(first);
    return days.tailSet(first, true);
  }

  private static DayDifference difference(
      RulePack before, RulePack after, JointFacts facts, LocalDate day) {
    Demands was = Demands.of(before.programme(), before.criteria(), day);
    Demands is = Demands.of(after.programme(), after.criteria(), day);
    Map<String, Condition> conditionsBefore = facts.of(was.epoch().conditions());
    Map<String, Condition> conditionsAfter = facts.of(is.epoch().conditions());
    List<SubjectDifference> groups = new ArrayList<>();
    labels(before, after)
        .forEach(
            (group, label) -> {
              Optional<Requirement> one = Optional.ofNullable(was.groups().get(group));
              Optional<Requirement> other = Optional.ofNullable(is.groups().get(group));
              if (one.isPresent() || other.isPresent()) {
                Sides sides =
                    new Sides(
                        facts.catalogue(),
                        new Sides.Side(one, conditionsBefore),
                        new Sides.Side(other, conditionsAfter));
                groups.add(sides.difference(Optional.of(group), label));
              }
            });
    Sides whole =
        new Sides(
            facts.catalogue(),
            new Sides.Side(Optional.of(was.programme()), conditionsBefore),
            new Sides.Side(Optional.of(is.programme()), conditionsAfter));
    return new DayDifference(
        day, groups, whole.difference(Optional.empty(), after.programme().title()));
  }

  private static Map<String, Label> labels(RulePack before, RulePack after) {
    Map<String, Label> labels = new LinkedHashMap<>();
    Stream.of(before, after)
        .flatMap(pack -> pack.programme().groups().stream())
        .forEach((CriterionGroup group) -> labels.putIfAbsent(group.id(), group.label()));
    return labels;
  }

  /** Whether everybody was looked at on every day. */
  public boolean exact() {
    return days.stream().flatMap(DayDifference::subjects).allMatch(SubjectDifference::exact);
  }

  /** Whether anybody was seen to get another verdict, of the programme or of a group. */
  public boolean changesVerdicts() {
    return days.stream().flatMap(DayDifference::subjects).anyMatch(SubjectDifference::isChange);
  }

  /**
   * Whether it is proved that everybody gets the same verdicts: everybody was looked at, the packs
   * are valid from the same day, and they read records as the same facts.
   */
  public boolean isProvedWithoutEffect() {
    return exact()
        && !changesVerdicts()
        && texts.stream()
            .map(TextChange::kind)
            .noneMatch(
                kind ->
                    kind == TextChange.Kind.CODES
                        || kind == TextChange.Kind.VALID_FROM
                        || kind == TextChange.Kind.OWN_FACTS);
  }

  /** Whether outcomes are classified otherwise; that is told, and not tried on anybody. */
  public boolean changesOutcomes() {
    return texts.stream().anyMatch(text -> text.kind() == TextChange.Kind.OUTCOMES);
  }

  /** How many kinds of people were looked at, for the programme, on all days together. */
  public long people() {
    return days.stream().mapToLong(day -> day.programme().allPeople()).sum();
  }

  /** How many states of knowledge were looked at, for the programme, on all days together. */
  public long cells() {
    return days.stream().mapToLong(day -> day.programme().allCells()).sum();
  }
}
