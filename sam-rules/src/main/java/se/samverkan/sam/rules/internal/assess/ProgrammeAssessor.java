// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.internal.engine.Marks;

/**
 * Assesses a programme as a whole, which asks that a person belongs to any of its target groups.
 *
 * <p>Mostly what was found on each group settles it. Groups that hang on different facts can each
 * be completed without touching the others, so none of them decides and all their facts are
 * missing. Only where two undetermined groups hang on the same fact must they be completed
 * together.
 */
final class ProgrammeAssessor {

  private static final GroupOutcome ELIGIBLE = new GroupOutcome(Verdict.ELIGIBLE, List.of(), true);
  private static final GroupOutcome NOT_ELIGIBLE =
      new GroupOutcome(Verdict.NOT_ELIGIBLE, List.of(), true);

  private final AnswerTable<GroupOutcome> together;

  /**
   * An assessor.
   *
   * @param groups the target groups
   */
  ProgrammeAssessor(List<GroupAssessor> groups, Epoch epoch) {
    Requirement any = new Requirement.AnyOf(groups.stream().map(GroupAssessor::deciding).toList());
    this.together =
        new AnswerTable<>(
            epoch,
            any.criteria(),
            (marks, facts) ->
                GroupOutcome.of(any, epoch.findings(marks), epoch.conditions(), facts));
  }

  /**
   * What comes of what was found on the target groups.
   *
   * @param answers one for each of them
   */
  GroupOutcome assess(List<GroupAnswer> answers, Marks marks, FactSheet facts) {
    List<GroupAnswer> undetermined = new ArrayList<>(answers.size());
    for (GroupAnswer answer : answers) {
      Verdict verdict = answer.assessment().verdict();
      if (verdict == Verdict.ELIGIBLE) {
        return ELIGIBLE;
      } else if (verdict == Verdict.UNDETERMINED) {
        undetermined.add(answer);
      }
    }
    if (undetermined.isEmpty()) {
      return NOT_ELIGIBLE;
    }
    NavigableMap<Integer, MissingFact> missing = new TreeMap<>();
    for (GroupAnswer answer : undetermined) {
      List<MissingFact> asked = answer.assessment().missing();
      for (int i = 0; i < asked.size(); i++) {
        if (missing.put(answer.open().get(i), asked.get(i)) != null) {
          return together.of(marks, facts);
        }
      }
      if (!answer.assessment().exact() && undetermined.size() > 1) {
        return together.of(marks, facts);
      }
    }
    boolean exact = undetermined.get(0).assessment().exact();
    return new GroupOutcome(Verdict.UNDETERMINED, List.copyOf(missing.values()), exact);
  }
}
