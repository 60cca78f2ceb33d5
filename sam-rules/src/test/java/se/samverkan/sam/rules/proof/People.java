// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.Requirement;

/**
 * Everybody of whom everything is known, at the boundary values of what some groups ask for in any
 * reading, and who of them meets which criterion.
 */
final class People {

  private final Space space;
  private final Map<String, BitSet> meeting = new LinkedHashMap<>();
  private final BitSet all = new BitSet();

  People(RulesInEpoch rules, List<CriterionGroup> groups) {
    List<String> criteria =
        groups.stream()
            .flatMap(group -> group.requirement().criteria().stream())
            .filter(rules.epoch().conditions()::containsKey)
            .distinct()
            .toList();
    criteria.forEach(criterion -> meeting.put(criterion, new BitSet()));
    space = new Space(criteria.stream().map(rules.epoch().conditions()::get).toList());
    for (int number = 0; number < space.full(); number++) {
      ApplicantOnDate person = space.fullApplicant(number);
      if (isPossible(person)) {
        all.set(number);
        Map<String, Finding> findings = rules.model().find(person);
        for (String criterion : criteria) {
          boolean met = Space.holds(new Requirement.OfCriterion(criterion), findings);
          meeting.get(criterion).set(number, met);
        }
      }
    }
  }

  /** Whether compensation is limited is not asked where there is none, so that counts once. */
  private static boolean isPossible(ApplicantOnDate person) {
    return !Boolean.FALSE.equals(person.sicknessCompensation().received())
        || !Boolean.TRUE.equals(person.sicknessCompensation().timeLimited());
  }

  /** The ids of the facts in which they differ. */
  List<String> facts() {
    return space.dimensions().stream().map(dimension -> dimension.field().id()).toList();
  }

  /** All of them. */
  BitSet all() {
    return (BitSet) all.clone();
  }

  /** Those who meet a requirement in which no reading is left to choose. */
  BitSet meeting(Requirement requirement) {
    BitSet who = new BitSet();
    if (requirement instanceof Requirement.AllOf required) {
      who = all();
      required.parts().stream().map(this::meeting).forEach(who::and);
    } else if (requirement instanceof Requirement.AnyOf any) {
      any.parts().stream().map(this::meeting).forEach(who::or);
    } else {
      who.or(meeting.get(((Requirement.OfCriterion) requirement).id()));
    }
    return who;
  }

  /** How many are in both. */
  static int inBoth(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }
}
