// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.assessment.GroupAssessment;
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
    for (int i = 0; i < answers.size(); i++) {
      Verdict verdict = answers.get(i).verdict();
      if (verdict == Verdict.ELIGIBLE) {
        return GroupOutcome.MET;
      } else if (verdict == Verdict.UNDETERMINED) {
        undetermined.add(answers.get(i));
      }
    }
    if (undetermined.isEmpty()) {
      return GroupOutcome.NOT_MET;
    }
    if (undetermined.size() == 1) {
      GroupAssessment only = undetermined.get(0).assessment();
      return new GroupOutcome(Verdict.UNDETERMINED, only.missing(), only.exact());
    }
    @Nullable MissingFact[] missing = new @Nullable MissingFact[facts.catalogue().fields().size()];
    for (int i = 0; i < undetermined.size(); i++) {
      if (!undetermined.get(i).assessment().exact() || !apart(undetermined.get(i), missing)) {
        return together.of(marks, facts);
      }
    }
    List<MissingFact> asked = new ArrayList<>();
    for (MissingFact one : missing) {
      if (one != null) {
        asked.add(one);
      }
    }
    return new GroupOutcome(Verdict.UNDETERMINED, asked, true);
  }

  /** Notes the missing facts of a group by their places; false if one was noted before. */
  private static boolean apart(GroupAnswer answer, @Nullable MissingFact[] noted) {
    List<MissingFact> asked = answer.assessment().missing();
    for (int i = 0; i < asked.size(); i++) {
      int place = answer.open().get(i);
      if (noted[place] != null) {
        return false;
      }
      noted[place] = asked.get(i);
    }
    return true;
  }
}
