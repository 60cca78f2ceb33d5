// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.GroupRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentResultTest {

  private static final Assessment MADE = Assessments.bare(Verdict.ELIGIBLE).build();
  private static final Refusal REFUSAL =
      new Refusal("too-early", new Label("För tidigt", "Too early"));

  @Test
  void an_assessment_that_was_made_can_be_had() {
    AssessmentResult result = new AssessmentResult.Assessed(MADE);
    assertThat(result.orElseThrow()).isSameAs(MADE);
    assertThat(result.<String>fold(made -> made.programme(), Refusal::code)).isEqualTo("sam");
  }

  @Test
  void a_refusal_says_why_there_is_none() {
    AssessmentResult result = new AssessmentResult.Refused(REFUSAL);
    assertThat(result.<String>fold(made -> made.programme(), Refusal::code)).isEqualTo("too-early");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(result::orElseThrow)
        .withMessage("Too early");
  }

  @Test
  void a_group_is_found_by_its_id() {
    GroupAssessment group =
        GroupAssessment.builder()
            .group("target")
            .label(new Label("målgrupp", "target group"))
            .role(GroupRole.TARGET_GROUP)
            .verdict(Verdict.ELIGIBLE)
            .build();
    Assessment assessment = Assessments.bare(Verdict.ELIGIBLE).addGroup(group).build();
    assertThat(assessment.group("target")).contains(group);
    assertThat(assessment.group("Target")).isEmpty();
    assertThat(group.exact()).isTrue();
  }
}
