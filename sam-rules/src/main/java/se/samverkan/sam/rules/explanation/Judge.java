// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.internal.assess.RulesOnDate;

/**
 * Judges many sheets that differ little from one. Where what is known does not decide, it looks for
 * two ways of filling in what is unknown that give different answers, and only where it finds none
 * has every way tried; the verdict is that of an assessment all the same.
 */
final class Judge implements Function<FactSheet, Verdict> {

  private final RulesOnDate rules;
  private final Requirement requirement;
  private final List<List<Change>> fillings;

  /** A judge of sheets that are like this one but for some changes. */
  Judge(RulesOnDate rules, Requirement requirement, FactSheet facts) {
    this.rules = rules;
    this.requirement = requirement;
    this.fillings = fillings(Levers.answers(rules, requirement, facts, field -> true));
  }

  /** The first way of everything, the last way of everything, and each of them but for one. */
  private static List<List<Change>> fillings(List<Lever> open) {
    List<Change> first = open.stream().map(lever -> lever.ways().get(0)).toList();
    List<Change> last = open.stream().map(Judge::lastWay).toList();
    List<List<Change>> fillings = new ArrayList<>(List.of(first, last));
    for (int i = 0; i < open.size(); i++) {
      fillings.add(but(first, i, last.get(i)));
      fillings.add(but(last, i, first.get(i)));
    }
    return fillings;
  }

  private static Change lastWay(Lever lever) {
    return lever.ways().get(lever.ways().size() - 1);
  }

  private static List<Change> but(List<Change> filling, int index, Change other) {
    List<Change> changed = new ArrayList<>(filling);
    changed.set(index, other);
    return changed;
  }

  @Override
  public Verdict apply(FactSheet sheet) {
    Finding finding = rules.find(requirement, sheet);
    if (finding != Finding.UNKNOWN) {
      return Verdict.of(finding);
    }
    boolean met = false;
    boolean notMet = false;
    for (List<Change> filling : fillings) {
      Finding filled = rules.find(requirement, filled(sheet, filling));
      met |= filled == Finding.MET;
      notMet |= filled == Finding.NOT_MET;
      if (met && notMet) {
        return Verdict.UNDETERMINED;
      }
    }
    return rules.verdict(requirement, sheet);
  }

  private static FactSheet filled(FactSheet sheet, List<Change> filling) {
    FactSheet filled = sheet;
    for (Change change : filling) {
      if (isOpen(sheet.value(change.field()), change.value())) {
        filled = change.on(filled);
      }
    }
    return filled;
  }

  private static boolean isOpen(@Nullable Object known, Object value) {
    if (known instanceof KnownCodes<?> codes && value instanceof KnownCodes<?> one) {
      return isOpen(codes, one);
    } else if (known instanceof Bounds bounds && value instanceof Bounds exact) {
      return bounds.allows(exact.atLeast());
    }
    return known == null;
  }

  private static boolean isOpen(KnownCodes<?> known, KnownCodes<?> one) {
    Object code =
        one.present().isEmpty() ? one.absent().iterator().next() : one.present().iterator().next();
    return !known.present().contains(code) && !known.absent().contains(code);
  }
}
