// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.label.Label;

/** What a notice asks that reads several facts, of which some are known: RESAM's transfer (S17). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenNoticeTest {

  private static final LocalDate DAY = LocalDate.of(2010, 3, 15);
  private static final RulePack RESAM = RulePacks.builtIn("resam").using(Engine.MODEL);

  @Test
  void it_asks_for_a_fact_that_could_decide_and_not_for_one_that_is_known() {
    assertThat(asked(person().onSickLeave(true).moreHoursConceivable(true)))
        .contains("How many hours of work training a week can the person do?");
    assertThat(asked(person().onSickLeave(true).workTrainingHoursPossible(10)))
        .contains("Could the person manage more hours in time?");
    assertThat(
            asked(
                person()
                    .onSickLeave(false)
                    .benefits(FactList.complete(Benefit.ongoing(BenefitKind.SICKNESS_COMPENSATION)))
                    .workTrainingHoursPossible(10)
                    .moreHoursConceivable(true)))
        .contains("Is the sickness compensation time-limited?");
  }

  @Test
  void it_is_settled_for_whoever_is_neither_on_sick_leave_nor_has_compensation() {
    assertThat(transfer(person().onSickLeave(false).benefits(FactList.complete()))).isEmpty();
  }

  @Test
  void it_is_settled_below_ten_hours_whatever_else_is_unknown() {
    assertThat(transfer(person().workTrainingHoursPossible(9))).isEmpty();
  }

  @Test
  void once_raised_it_asks_nothing() {
    ApplicantBuilder person =
        person().onSickLeave(true).workTrainingHoursPossible(10).moreHoursConceivable(true);

    assertThat(transfer(person)).extracting(Notice::finding).containsExactly(Finding.MET);
    assertThat(asked(person)).isEmpty();
  }

  private static ApplicantBuilder person() {
    return Applicant.builder().id(ParticipantId.of("p-1"));
  }

  private static Optional<String> asked(ApplicantBuilder person) {
    return transfer(person).stream().findFirst().flatMap(Notice::question).map(Label::en);
  }

  private static List<Notice> transfer(ApplicantBuilder person) {
    return RESAM.assess(person.build(), DAY).orElseThrow().notices().stream()
        .filter(notice -> notice.id().equals("transfer"))
        .toList();
  }
}
