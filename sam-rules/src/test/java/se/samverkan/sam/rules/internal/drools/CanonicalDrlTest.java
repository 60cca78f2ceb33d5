// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.rules.internal.drools.Given.allOf;
import static se.samverkan.sam.rules.internal.drools.Given.anyOf;
import static se.samverkan.sam.rules.internal.drools.Given.criterion;
import static se.samverkan.sam.rules.internal.drools.Given.that;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.DiagnosisGroup;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operator;

class CanonicalDrlTest {

  private static final Condition AGED = that(ApplicantFields.AGE, Operator.AT_LEAST, 16);

  private static final List<Criterion> CRITERIA =
      List.of(
          criterion(
              "test.pain",
              allOf(
                  that(
                      ApplicantFields.DIAGNOSIS_GROUPS,
                      Operator.CONTAINS,
                      DiagnosisGroup.PAIN_RELATED),
                  anyOf(AGED, that(ApplicantFields.PROBLEM_AREA_COUNT, Operator.AT_LEAST, 2)))),
          criterion(
              "test.identified",
              that(
                  ApplicantFields.IDENTIFIED_BY,
                  Operator.IN,
                  Agency.SOCIAL_SERVICES,
                  Agency.HEALTH_CARE)));

  @Test
  void a_criterion_becomes_a_rule_that_it_is_met_and_a_rule_that_it_is_not() {
    assertThat(CanonicalDrl.print("test", CRITERIA))
        .isEqualTo(
            """
            package se.samverkan.sam.packs.test;

            import se.samverkan.sam.core.applicant.Agency;
            import se.samverkan.sam.core.applicant.ApplicantOnDate;
            import se.samverkan.sam.core.applicant.DiagnosisGroup;

            global se.samverkan.sam.rules.findings.Findings findings;

            rule "test.pain met"
            when
                $a : ApplicantOnDate( diagnosisGroups.contains(DiagnosisGroup.PAIN_RELATED) && \
            ( age != null && age >= 16 || problemAreaCount != null && problemAreaCount >= 2 ) )
            then
                findings.met( drools.getRule() );
            end

            rule "test.pain not met"
            when
                $a : ApplicantOnDate( absentDiagnosisGroups.contains(DiagnosisGroup.PAIN_RELATED) || \
            age != null && age < 16 && problemAreaCountAtMost != null && problemAreaCountAtMost < 2 )
            then
                findings.met( drools.getRule() );
            end

            rule "test.identified met"
            when
                $a : ApplicantOnDate( identifiedBy != null && \
            ( identifiedBy == Agency.SOCIAL_SERVICES || identifiedBy == Agency.HEALTH_CARE ) )
            then
                findings.met( drools.getRule() );
            end

            rule "test.identified not met"
            when
                $a : ApplicantOnDate( identifiedBy != null && \
            identifiedBy != Agency.SOCIAL_SERVICES && identifiedBy != Agency.HEALTH_CARE )
            then
                findings.met( drools.getRule() );
            end
            """);
  }

  @Test
  void each_of_the_two_rules_says_its_own_finding() {
    assertThat(Arm.MET.finding()).isEqualTo(Finding.MET);
    assertThat(Arm.NOT_MET.finding()).isEqualTo(Finding.NOT_MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv-SE", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
  void equal_criteria_give_the_same_characters_in_every_locale(String locale) {
    String here = CanonicalDrl.print("test", CRITERIA);

    assertThat(Locales.in(locale, () -> CanonicalDrl.print("test", List.copyOf(CRITERIA))))
        .isEqualTo(here);
  }

  @Test
  void canonical_rules_are_ascii_so_that_no_platform_encoding_can_change_them() {
    Condition condition = that(ApplicantFields.MUNICIPALITY, Operator.EQUAL, "Örebro \uD83C\uDFE0");

    assertThat(CanonicalDrl.print("test", List.of(criterion("test.it", condition))))
        .contains("municipality == \"\\u00d6rebro \\ud83c\\udfe0\"")
        .isASCII();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Test", "te st", "test\"", "test.", "test\n", "åsa", "a.b\\u0022"})
  void an_id_of_another_form_never_gets_into_a_rule(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalDrl.print("test", List.of(criterion(id, AGED))))
        .withMessageStartingWith("an id is not of the form");
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalDrl.print(id, CRITERIA));
  }

  @Test
  void two_criteria_cannot_share_an_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CanonicalDrl.print(
                    "test", List.of(criterion("test.a", AGED), criterion("test.a", AGED))))
        .withMessage("two criteria are called `test.a`");
  }

  @Test
  void a_named_value_must_be_resolved_first() {
    refused(Given.named(ApplicantFields.AGE, Operator.AT_LEAST, "age.lowest"));
  }

  @Test
  void a_comparison_that_does_not_fit_its_field_is_not_printed() {
    refused(that(ApplicantFields.AGE, Operator.AT_LEAST, "16"));
    refused(that(ApplicantFields.AGE, Operator.AT_LEAST, 16L));
    refused(that(ApplicantFields.AGE, Operator.AT_LEAST, 16, 17));
    refused(that(ApplicantFields.AGE, Operator.CONTAINS, 16));
    refused(that(ApplicantFields.RETURNEE, Operator.GREATER, true));
    refused(that(ApplicantFields.PROBLEM_AREA_COUNT, Operator.LESS, 2));
    refused(that(ApplicantFields.PROBLEM_AREA_COUNT, Operator.EQUAL, 2));
    refused(that(ApplicantFields.EMPLOYMENT, Operator.EQUAL, Agency.OTHER));
    refused(that(ApplicantFields.REGISTERED_WITH, Operator.EQUAL, Agency.OTHER));
    refused(that(ApplicantFields.REGISTERED_WITH, Operator.CONTAINS, DiagnosisGroup.PAIN_RELATED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\u0000", "a\u200Bb", "\u202Eab", "a\u2028b", "\uD83C"})
  void a_text_with_characters_that_nobody_sees_is_not_printed(String text) {
    refused(that(ApplicantFields.MUNICIPALITY, Operator.EQUAL, text));
  }

  private static void refused(Condition condition) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalDrl.print("test", List.of(criterion("test.it", condition))));
  }
}
