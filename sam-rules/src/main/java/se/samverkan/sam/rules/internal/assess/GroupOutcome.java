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
 * @param exact whether that is certain; it is not where a part of the requirement has too many
 *     completions to try them all, and no other part decides
 */
public record GroupOutcome(Verdict verdict, List<MissingFact> missing, boolean exact) {

  /** Whatever is still unknown, the requirement is met. */
  static final GroupOutcome MET = new GroupOutcome(Verdict.ELIGIBLE, List.of(), true);

  /** Whatever is still unknown, the requirement is not met. */
  static final GroupOutcome NOT_MET = new GroupOutcome(Verdict.NOT_ELIGIBLE, List.of(), true);

  /**
   * The outcome of a requirement.
   *
   * @param requirement without readings to choose, see {@link Readings#deciding}
   * @param findings by criterion, what the engine found on these facts
   * @param conditions by criterion, the conditions with all values filled in
   * @throws IllegalArgumentException if the requirement names a criterion without a finding
   */
  public static GroupOutcome of(
      Requirement requirement,
      Map<String, Finding> findings,
      Map<String, Condition> conditions,
      FactSheet facts) {
    return of(requirement, findings::get, conditions, facts, new MissingFacts(facts.catalogue()));
  }

  /**
   * The outcome of a requirement, for whoever asks for many.
   *
   * @param requirement without readings to choose, see {@link Readings#deciding}
   * @param findings what the engine found on these facts
   * @param conditions by criterion, the conditions with all values filled in
   * @param made the facts of the sheet's catalogue as missing ones
   * @throws IllegalArgumentException if the requirement names a criterion without a finding
   */
  public static GroupOutcome of(
      Requirement requirement,
      FindingsById findings,
      Map<String, Condition> conditions,
      FactSheet facts,
      MissingFacts made) {
    Finding finding = Completion.find(requirement, findings);
    if (finding != Finding.UNKNOWN) {
      return finding == Finding.MET ? MET : NOT_MET;
    }
    OpenFacts open = new OpenFacts(facts);
    Formula left = new Completion(findings, conditions, facts, open).left(requirement);
    Formula settled = new Independence(open).settle(left);
    if (settled instanceof Formula.Fixed) {
      return settled == Formula.Fixed.TRUE ? MET : NOT_MET;
    }
    return new GroupOutcome(Verdict.UNDETERMINED, open.missing(made, settled), settled.exact());
  }
}
