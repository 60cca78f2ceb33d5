// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.internal.assess.GroupOutcome;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * A pack in which an agency chose its readings by one line is read, compiled and asked as any pack
 * is, and comes to what {@link WholeSpaceTest} proves of those readings.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OtherReadingsTest {

  private static final int SAMPLED = 700;

  @TestFactory
  Stream<DynamicTest> an_agencys_own_pack_comes_to_what_the_readings_it_chose_come_to() {
    return RulesInEpoch.all()
        .flatMap(
            rules ->
                rules.choices().stream()
                    .map(
                        choice ->
                            DynamicTest.dynamicTest(
                                rules + ", " + choice, () -> ownPack(rules, choice))));
  }

  private static void ownPack(RulesInEpoch rules, ReadingChoice choice) {
    RulePack own = choice.ownPack(rules.pack());
    List<CriterionGroup> groups = rules.pack().programme().groups();
    Requirement programme = rules.programme(choice);
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    for (Applicant person : rules.people(SAMPLED)) {
      ApplicantOnDate view = person.on(rules.epoch().from(), rules.pack().manifest().codes());
      Map<String, Finding> findings = rules.model().find(view);
      Assessment assessment = own.assess(person, rules.epoch().from()).orElseThrow();

      assertThat(assessment.groups())
          .extracting(GroupAssessment::group)
          .containsExactlyElementsOf(groups.stream().map(CriterionGroup::id).toList());
      assertThat(new GroupOutcome(assessment.verdict(), assessment.missing(), assessment.exact()))
          .isEqualTo(outcome(rules, programme, findings, view));
      for (int i = 0; i < groups.size(); i++) {
        GroupAssessment group = assessment.groups().get(i);
        Requirement deciding = rules.deciding(groups.get(i), choice);
        assertThat(new GroupOutcome(group.verdict(), group.missing(), group.exact()))
            .isEqualTo(outcome(rules, deciding, findings, view));
        assertThat(group.reasons())
            .allSatisfy(
                reason -> assertThat(reason.finding()).isEqualTo(findings.get(reason.criterion())))
            .filteredOn(Reason::decides)
            .extracting(Reason::criterion)
            .containsExactlyInAnyOrderElementsOf(deciding.criteria());
      }
      verdicts.add(assessment.verdict());
    }
    assertThat(verdicts).as("verdicts seen").containsExactly(Verdict.values());
  }

  private static GroupOutcome outcome(
      RulesInEpoch rules,
      Requirement requirement,
      Map<String, Finding> findings,
      ApplicantOnDate view) {
    return GroupOutcome.of(requirement, findings, rules.epoch().conditions(), view.sheet());
  }
}
