// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.internal.assess.RulesOnDate;

/** Finds what a decided verdict hangs on. */
final class HingesOf {

  private HingesOf() {}

  /**
   * What the verdict of a requirement hangs on.
   *
   * @throws IllegalArgumentException if the verdict is not decided
   */
  static Hinges find(RulesOnDate rules, Requirement requirement, FactSheet facts, Verdict now) {
    Judge judge = new Judge(rules, requirement, facts);
    Verdict opposite = opposite(now);
    List<Lever> changeable = Levers.changes(rules, requirement, facts, FactField::personCanChange);
    Search.Outcome turned =
        Search.of(judge, facts, changeable, verdict -> verdict == opposite, false);
    Search.Outcome other = Search.of(judge, facts, changeable, verdict -> verdict != now, false);
    List<ChangeSet> changes = new ArrayList<>(turned.sets());
    other.sets().stream()
        .filter(set -> set.verdict() == Verdict.UNDETERMINED)
        .forEach(changes::add);
    List<Lever> all = Levers.changes(rules, requirement, facts, field -> true);
    Search.Outcome any = Search.of(judge, facts, all, verdict -> verdict != now, true);
    Search.Outcome contrary = Search.of(judge, facts, all, verdict -> verdict == opposite, true);
    boolean cutShort =
        Stream.of(other, any, contrary).anyMatch(search -> search.reach() == Reach.CUT_SHORT);
    List<ChangeSet> shown = changes.stream().limit(Hinges.MOST_SHOWN).toList();
    return new Hinges(
        shown,
        changes.size() - shown.size(),
        cutShort ? Reach.CUT_SHORT : turned.reach(),
        restsOn(any.sets(), facts),
        contrary.sets().stream().map(HingesOf::fields).min(Comparator.naturalOrder()));
  }

  private static Verdict opposite(Verdict verdict) {
    return switch (verdict) {
      case ELIGIBLE -> Verdict.NOT_ELIGIBLE;
      case NOT_ELIGIBLE -> Verdict.ELIGIBLE;
      case UNDETERMINED -> throw new IllegalArgumentException("the verdict is not decided");
    };
  }

  /** How many facts a set changes; two codes of one set are one fact. */
  private static int fields(ChangeSet set) {
    return (int) set.changes().stream().map(Change::field).distinct().count();
  }

  private static List<FactTold> restsOn(List<ChangeSet> sets, FactSheet facts) {
    Set<FactField<?>> fields = new LinkedHashSet<>();
    sets.forEach(set -> set.changes().forEach(change -> fields.add(change.field())));
    return facts.catalogue().fields().stream()
        .filter(fields::contains)
        .filter(field -> !field.personCanChange())
        .<FactTold>map(field -> FactTold.of(field, facts))
        .toList();
  }

  static Optional<Hinges> ifDecided(
      RulesOnDate rules, Requirement requirement, FactSheet facts, Verdict now) {
    return now == Verdict.UNDETERMINED
        ? Optional.empty()
        : Optional.of(find(rules, requirement, facts, now));
  }
}
