// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.InterpretationUsed;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ShippedPack;

/**
 * What an agency changes that reads RESAM's report in the other way, by one line of its own (F30,
 * S18).
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResamReadingsTest {

  private static final LocalDate DAY = LocalDate.of(2009, 3, 16);
  private static final RulePack RESAM = RulePacks.builtIn("resam").using(Engine.MODEL);
  private static final RulePack BOTH_KINDS = reading("improved-ability: both");
  private static final RulePack LAST_ONLY = reading("cannot-return: last-only");

  @Test
  void time_limited_compensation_is_enough_or_takes_improved_work_ability_too() {
    Applicant unchanged =
        onCompensation(true).workAbilityImproved(false).needsCoordinatedMeasures(true).build();
    Applicant improved =
        onCompensation(true).workAbilityImproved(true).needsCoordinatedMeasures(true).build();

    assertThat(verdict(RESAM, unchanged, "b")).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(BOTH_KINDS, unchanged, "b")).isEqualTo(Verdict.NOT_ELIGIBLE);
    assertThat(verdict(RESAM, improved, "b")).isEqualTo(Verdict.ELIGIBLE);
    assertThat(verdict(BOTH_KINDS, improved, "b")).isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void the_other_reading_asks_other_questions_of_time_limited_compensation() {
    Applicant open = onCompensation(true).build();

    assertThat(missing(RESAM, open, "b")).isEmpty();
    assertThat(verdict(BOTH_KINDS, open, "b")).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(BOTH_KINDS, open, "b"))
        .containsExactly("workAbilityImproved", "needsCoordinatedMeasures");
  }

  @Test
  void compensation_without_limit_takes_improved_work_ability_in_both_readings() {
    Applicant unchanged = onCompensation(false).workAbilityImproved(false).build();
    Applicant improved =
        onCompensation(false).workAbilityImproved(true).needsCoordinatedMeasures(true).build();

    for (RulePack pack : List.of(RESAM, BOTH_KINDS)) {
      assertThat(verdict(pack, unchanged, "b")).isEqualTo(Verdict.NOT_ELIGIBLE);
      assertThat(verdict(pack, improved, "b")).isEqualTo(Verdict.ELIGIBLE);
    }
  }

  @Test
  void whoever_is_on_sick_leave_and_can_return_belongs_to_d_or_not() {
    Applicant sick = employed(FactList.complete()).onSickLeave(true).build();

    assertThat(verdict(RESAM, sick, "d")).isEqualTo(Verdict.NOT_ELIGIBLE);
    assertThat(verdict(LAST_ONLY, sick, "d")).isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void whoever_has_sickness_compensation_and_can_return_belongs_to_d_or_not() {
    Applicant compensated =
        employed(FactList.complete(Benefit.ongoing(BenefitKind.SICKNESS_COMPENSATION)))
            .onSickLeave(false)
            .build();

    assertThat(verdict(RESAM, compensated, "d")).isEqualTo(Verdict.NOT_ELIGIBLE);
    assertThat(verdict(LAST_ONLY, compensated, "d")).isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void whoever_has_activity_compensation_and_can_return_does_not_belong_to_d_in_either_reading() {
    Applicant compensated =
        employed(FactList.complete(Benefit.ongoing(BenefitKind.ACTIVITY_COMPENSATION)))
            .onSickLeave(false)
            .build();

    assertThat(verdict(RESAM, compensated, "d")).isEqualTo(Verdict.NOT_ELIGIBLE);
    assertThat(verdict(LAST_ONLY, compensated, "d")).isEqualTo(Verdict.NOT_ELIGIBLE);
  }

  @ParameterizedTest
  @CsvSource({
    "b, improved-ability, unlimited-only, both,"
        + " resam.sickness-compensation, resam.sickness-compensation-improved",
    "d, cannot-return, all-three, last-only, resam.cannot-return, resam.absent"
  })
  void both_criteria_are_shown_and_the_reading_says_which_of_them_decides(
      String group,
      String interpretation,
      String reading,
      String otherReading,
      String deciding,
      String shown) {
    RulePack other = reading(interpretation + ": " + otherReading);
    Applicant nobody = Applicant.builder().id(ParticipantId.of("p-1")).build();

    List<Reason> usual = reasons(RESAM, nobody, group, interpretation);
    List<Reason> changed = reasons(other, nobody, group, interpretation);

    assertThat(usual).extracting(Reason::criterion).containsExactly(deciding, shown);
    assertThat(usual).extracting(Reason::decides).containsExactly(true, false);
    assertThat(changed).extracting(Reason::criterion).containsExactly(deciding, shown);
    assertThat(changed).extracting(Reason::decides).containsExactly(false, true);
    assertThat(inForce(usual)).containsExactly(reading, reading);
    assertThat(inForce(changed)).containsExactly(otherReading, otherReading);
  }

  @ParameterizedTest
  @CsvSource({"improved-ability: both, b", "cannot-return: last-only, d"})
  void the_other_reading_changes_its_own_group_and_no_other_in_any_scenario(
      String line, String group) {
    RulePack other = reading(line);
    Set<String> changed = new LinkedHashSet<>();
    for (Scenario scenario : scenarios()) {
      Assessment before = RESAM.assess(scenario.given(), scenario.asOf()).orElseThrow();
      Assessment after = other.assess(scenario.given(), scenario.asOf()).orElseThrow();
      for (GroupAssessment one : before.groups()) {
        GroupAssessment same = after.group(one.group()).orElseThrow();
        if (one.verdict() != same.verdict() || !one.missing().equals(same.missing())) {
          changed.add(one.group());
        }
      }
      assertThat(after.notices()).isEqualTo(before.notices());
    }

    assertThat(changed).containsExactly(group);
  }

  @Test
  void the_listing_of_the_pack_shows_every_question_and_the_readings_in_force() {
    Map<String, String> usual = inForce(RESAM);
    Map<String, String> changed = inForce(BOTH_KINDS);

    assertThat(usual)
        .containsOnly(
            Map.entry("improved-ability", "unlimited-only"),
            Map.entry("cannot-return", "all-three"),
            Map.entry("class-two", "table"),
            Map.entry("transfer-class", "open"),
            Map.entry("strict-goal", "as-reported"),
            Map.entry("within-a-year", "of-enrolment"));
    assertThat(changed)
        .containsEntry("improved-ability", "both")
        .containsEntry("cannot-return", "all-three")
        .hasSameSizeAs(usual);
  }

  private static Map<String, String> inForce(RulePack pack) {
    return pack.programme().interpretations().stream()
        .collect(
            Collectors.toMap(
                interpretation -> interpretation.id(), interpretation -> interpretation.reading()));
  }

  private static RulePack reading(String line) {
    String manifest =
        """
        pack: resam
        version: "1.0.0-egen"
        validFrom: 2007-09-01
        basedOn: {pack: resam, version: "1.0.0"}
        readings: {%s}
        """
            .formatted(line);
    return RulePacks.read(OwnPacks.pack("resam", manifest, "")).orElseThrow().using(Engine.MODEL);
  }

  private static List<Scenario> scenarios() {
    return ShippedPack.all().stream()
        .filter(shipped -> shipped.pack().id().equals("resam"))
        .flatMap(shipped -> shipped.scenarios().stream())
        .toList();
  }

  private static ApplicantBuilder onCompensation(boolean timeLimited) {
    Benefit compensation =
        Benefit.builder().kind(BenefitKind.SICKNESS_COMPENSATION).timeLimited(timeLimited).build();
    return Applicant.builder()
        .id(ParticipantId.of("p-1"))
        .employment(Employment.UNEMPLOYED)
        .benefits(FactList.complete(compensation));
  }

  private static ApplicantBuilder employed(FactList<Benefit> benefits) {
    return Applicant.builder()
        .id(ParticipantId.of("p-1"))
        .employment(Employment.EMPLOYED)
        .canReturnToEmployment(true)
        .benefits(benefits);
  }

  private static Verdict verdict(RulePack pack, Applicant applicant, String group) {
    return group(pack, applicant, group).verdict();
  }

  private static List<String> missing(RulePack pack, Applicant applicant, String group) {
    return group(pack, applicant, group).missing().stream().map(MissingFact::field).toList();
  }

  private static List<Reason> reasons(
      RulePack pack, Applicant applicant, String group, String interpretation) {
    return group(pack, applicant, group).reasons().stream()
        .filter(
            reason ->
                reason
                    .interpretation()
                    .filter(used -> used.id().equals(interpretation))
                    .isPresent())
        .toList();
  }

  private static Stream<String> inForce(List<Reason> reasons) {
    return reasons.stream()
        .flatMap(reason -> reason.interpretation().stream())
        .map(InterpretationUsed::reading);
  }

  private static GroupAssessment group(RulePack pack, Applicant applicant, String group) {
    return pack.assess(applicant, DAY).orElseThrow().group(group).orElseThrow();
  }
}
