// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.util.List;
import java.util.Map;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;

/**
 * What a requirement comes to on a person's facts.
 *
 * @param verdict what every completion of the unknown facts agrees on
 * @param missing the facts that could still decide, in the catalogue's order
 * @param exact whether every completion was tried, or none had to be
 */
public record GroupOutcome(Verdict verdict, List<MissingFact> missing, boolean exact) {

  /**
   * The outcome of a requirement.
   *
   * @param requirement without readings to choose, see {@link Readings#deciding}
   * @param findings by criterion, what the engine found on these facts
   * @param conditions by criterion, the conditions with all values filled in
   */
  public static GroupOutcome of(
      Requirement requirement,
      Map<String, Finding> findings,
      Map<String, Condition> conditions,
      FactSheet facts) {
    Completion completion = new Completion(findings, conditions, facts);
    Formula formula = completion.formula(requirement);
    if (formula instanceof Formula.Fixed fixed) {
      return decided(fixed == Formula.Fixed.TRUE);
    }
    Completion.Answer<Boolean> answer = completion.answer(formula::holds);
    return answer
        .agreed()
        .map(GroupOutcome::decided)
        .orElseGet(() -> new GroupOutcome(Verdict.UNDETERMINED, answer.missing(), answer.exact()));
  }

  private static GroupOutcome decided(boolean met) {
    return new GroupOutcome(Verdict.of(Finding.of(met)), List.of(), true);
  }
}
