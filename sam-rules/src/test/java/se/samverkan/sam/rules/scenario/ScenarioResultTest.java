// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.GroupAssessmentBuilder;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.GroupRole;

class ScenarioResultTest {
  private static final Label LABEL = new Label("text", "text");
  private static final Source SOURCE = new Source("an example");

  @Test
  void an_assessment_as_expected_passes() {
    assertThat(
            differences(
                """
                verdict: undetermined
                groups: {target-group: undetermined, intake: notEligible}
                reasons: {sam.age: met, sam.diagnosis: unknown}
                missing: [diagnosisGroups]
                missingIn: {target-group: [diagnosisGroups], intake: []}
                notices: [interpreter]
                """))
        .isEmpty();
    assertThat(differences("including: {sam.returnee: notMet, sam.oral-consent: notMet}"))
        .isEmpty();
  }

  @Test
  void another_verdict_is_told_with_what_it_rests_on() {
    assertThat(
            differences(
                "{verdict: eligible, groups: {target-group: notEligible, intake: eligible}}"))
        .containsExactly(
            "the verdict is `undetermined` (missing: `diagnosisGroups`), not `eligible`",
            "the verdict of group `target-group` is `undetermined` (missing: `diagnosisGroups`),"
                + " not `notEligible`",
            "the verdict of group `intake` is `notEligible` (not met: `sam.oral-consent`), not"
                + " `eligible`");
  }

  @Test
  void all_reasons_are_those_that_decide_a_target_group() {
    assertThat(differences("reasons: {sam.age: notMet, sam.returnee: notMet}"))
        .containsExactly(
            "criterion `sam.age` is `met`, not `notMet`",
            "criterion `sam.returnee` decides no target group",
            "criterion `sam.diagnosis` decides too (`unknown`) and is not among the expected"
                + " reasons");
  }

  @Test
  void some_reasons_leave_the_others_open() {
    assertThat(differences("including: {sam.diagnosis: met, sam.other: met}"))
        .containsExactly(
            "criterion `sam.diagnosis` is `unknown`, not `met`",
            "criterion `sam.other` was not looked at");
  }

  @Test
  void lists_of_missing_fields_and_notices_are_whole() {
    assertThat(
            differences(
                "{missing: [age], missingIn: {intake: [consents]}, notices: [safeguarding]}"))
        .containsExactly(
            "field `age` is not missing, and was expected to be",
            "field `diagnosisGroups` is missing, and was not expected to be",
            "field `consents` is not missing in group `intake`, and was expected to be",
            "notice `safeguarding` is not raised, and was expected to be",
            "notice `interpreter` is raised, and was not expected to be");
  }

  @Test
  void a_group_that_the_assessment_does_not_know_is_a_difference() {
    assertThat(differences("groups: {other: eligible}"))
        .containsExactly("group `other` was not looked at");
  }

  @Test
  void an_assessment_that_fails_is_a_difference() {
    ScenarioResult result =
        ScenarioResult.run(
            scenario("verdict: eligible"),
            (applicant, date) -> {
              throw new IllegalStateException("out of order");
            });

    assertThat(result.passed()).isFalse();
    assertThat(result.assessment()).isEmpty();
    assertThat(result)
        .hasToString("x.yaml:1: a name\n  - no assessment could be made: out of order");
  }

  private static List<String> differences(String expect) {
    return ScenarioResult.run(scenario(expect), ScenarioResultTest::assess).differences();
  }

  private static Scenario scenario(String expect) {
    String text = "- name: a name\n  asOf: 2012-01-15\n  given: {}\n  expect:\n" + expect.indent(4);
    ScenarioReading reading = ScenarioReading.of("x.yaml", text.getBytes(UTF_8));
    assertThat(reading.problems()).isEmpty();
    return reading.scenarios().get(0);
  }

  private static Assessment assess(Applicant applicant, LocalDate asOf) {
    MissingFact missing =
        MissingFact.builder().field("diagnosisGroups").label(LABEL).question(LABEL).build();
    return Assessment.builder()
        .applicant(applicant.id())
        .programme("sam")
        .asOf(asOf)
        .verdict(Verdict.UNDETERMINED)
        .addGroups(
            group("target-group", GroupRole.TARGET_GROUP, Verdict.UNDETERMINED)
                .addReasons(
                    reason("sam.age", Finding.MET, true),
                    reason("sam.diagnosis", Finding.UNKNOWN, true),
                    reason("sam.returnee", Finding.NOT_MET, false))
                .addMissing(missing)
                .build(),
            group("intake", GroupRole.INTAKE, Verdict.NOT_ELIGIBLE)
                .addReasons(reason("sam.oral-consent", Finding.NOT_MET, true))
                .build())
        .addMissing(missing)
        .addNotices(notice("interpreter", Finding.MET), notice("safeguarding", Finding.UNKNOWN))
        .provenance(
            Provenance.builder()
                .pack("sam")
                .version("1.0.0")
                .sha256("")
                .engine("model")
                .library("0")
                .build())
        .build();
  }

  private static GroupAssessmentBuilder group(String id, GroupRole role, Verdict verdict) {
    return GroupAssessment.builder().group(id).label(LABEL).role(role).verdict(verdict);
  }

  private static Notice notice(String id, Finding finding) {
    return Notice.builder().id(id).finding(finding).label(LABEL).source(SOURCE).build();
  }

  private static Reason reason(String id, Finding finding, boolean decides) {
    return Reason.builder()
        .criterion(id)
        .finding(finding)
        .decides(decides)
        .label(LABEL)
        .source(SOURCE)
        .rule("sam/eligibility.drl:1")
        .build();
  }
}
