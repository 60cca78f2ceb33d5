// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.core.assessment.DecisionOutcome.ADMITTED;
import static se.samverkan.sam.core.assessment.DecisionOutcome.EXCLUDED;
import static se.samverkan.sam.core.assessment.Verdict.ELIGIBLE;
import static se.samverkan.sam.core.assessment.Verdict.NOT_ELIGIBLE;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.ParticipantId;

/** What a body decides, beside an assessment that may say otherwise (F9, F62). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionTest {

  private record Pair(DecisionOutcome outcome, Verdict verdict) {}

  private static final Set<Pair> AGAINST =
      Set.of(new Pair(ADMITTED, NOT_ELIGIBLE), new Pair(EXCLUDED, ELIGIBLE));

  @ParameterizedTest
  @EnumSource
  void only_admitting_who_is_not_eligible_and_excluding_who_is_goes_against_an_assessment(
      DecisionOutcome outcome) {
    for (Verdict verdict : Verdict.values()) {
      assertThat(
              Assessments.decision(outcome).build().differsFrom(Assessments.bare(verdict).build()))
          .as(verdict.name())
          .isEqualTo(AGAINST.contains(new Pair(outcome, verdict)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_decision_is_not_held_against_the_assessment_of_somebody_else(DecisionOutcome outcome) {
    Decision decision = Assessments.decision(outcome).build();
    Assessment ofAnother = Assessments.bare(ELIGIBLE).applicant(ParticipantId.of("p-2")).build();
    Assessment forAnother = Assessments.bare(ELIGIBLE).programme("resam").build();
    assertThatIllegalArgumentException().isThrownBy(() -> decision.differsFrom(ofAnother));
    assertThatIllegalArgumentException().isThrownBy(() -> decision.differsFrom(forAnother));
  }

  @Test
  void a_decision_may_be_older_or_newer_than_the_assessment() {
    Decision decision =
        Assessments.decision(ADMITTED).decidedOn(Assessments.DAY.minusYears(1)).build();
    assertThat(decision.differsFrom(Assessments.bare(NOT_ELIGIBLE).build())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void a_decision_needs_grounds(String blank) {
    DecisionBuilder decision = Assessments.decision(ADMITTED).grounds(blank);
    assertThatIllegalArgumentException()
        .isThrownBy(decision::build)
        .withMessage("a decision needs grounds");
  }
}
