// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** What the national follow-up asks of a person, and what may be told of whom (F37, F79). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowUpRecordTest {

  private static List<FormFault> faults(FollowUpRecordBuilder record) {
    return record.build().faults(FollowUpCodes.STANDARD);
  }

  private static void assertOnly(FollowUpRecordBuilder record, FormRule rule, FormField field) {
    assertThat(faults(record)).containsExactly(new FormFault(rule, field));
  }

  @Test
  void a_complete_record_breaks_no_rule_and_lacks_nothing() {
    assertThat(faults(Sheets.complete())).isEmpty();
    assertThat(Sheets.complete().build().missing()).isEmpty();
    assertThat(Sheets.complete().build().disclosure()).isEqualTo(Disclosure.PERSONAL);
    assertThat(Sheets.complete().build().daysInMeasure()).contains(248L);
  }

  @Test
  void no_public_support_excludes_all_others() {
    assertOnly(
        Sheets.complete().supportAfter(FactList.complete(FollowUpCodes.NO_SUPPORT, "study-aid")),
        FormRule.NO_SUPPORT_EXCLUDES_OTHERS,
        FormField.SUPPORT_AFTER);
    assertOnly(
        Sheets.complete().supportBefore(FactList.atLeast("study-aid", FollowUpCodes.NO_SUPPORT)),
        FormRule.NO_SUPPORT_EXCLUDES_OTHERS,
        FormField.SUPPORT_BEFORE);
    assertThat(
            faults(
                Sheets.complete().supportAfter(FactList.complete("study-aid", "illness-benefit"))))
        .containsExactly(new FormFault(FormRule.UNKNOWN_CODE, FormField.SUPPORT_AFTER));
  }

  @Test
  void who_seeks_work_neither_works_nor_studies() {
    Occupation seeking = Occupation.of(OccupationKind.JOB_SEEKING);
    for (OccupationKind kind : List.of(OccupationKind.GAINFUL_WORK, OccupationKind.STUDIES)) {
      assertOnly(
          Sheets.complete().occupationAfter(FactList.complete(seeking, Occupation.of(kind))),
          FormRule.JOB_SEEKING_EXCLUDES_WORK_AND_STUDIES,
          FormField.OCCUPATION_AFTER);
    }
    assertThat(
            faults(
                Sheets.complete()
                    .occupationAfter(
                        FactList.complete(seeking, Occupation.of(OccupationKind.OTHER)))))
        .isEmpty();
    assertThat(
            faults(
                Sheets.complete()
                    .occupationAfter(
                        FactList.complete(Occupation.of(OccupationKind.STUDIES), Sheets.work(20)))))
        .isEmpty();
  }

  @Test
  void full_time_is_forty_hours() {
    assertThat(faults(Sheets.complete().occupationAfter(FactList.complete(Sheets.work(40)))))
        .isEmpty();
    assertOnly(
        Sheets.complete().occupationAfter(FactList.complete(Sheets.work(41))),
        FormRule.MORE_THAN_FULL_TIME,
        FormField.OCCUPATION_AFTER);
  }

  @Test
  void days_come_in_order() {
    LocalDate in = LocalDate.of(2011, 10, 10);
    assertThat(faults(Sheets.complete().registeredOut(in))).isEmpty();
    assertOnly(
        Sheets.complete().registeredOut(in.minusDays(1)),
        FormRule.OUT_BEFORE_IN,
        FormField.REGISTERED_OUT);
    assertThat(Sheets.complete().registeredOut(in.minusDays(1)).build().daysInMeasure()).isEmpty();
    LocalDate out = LocalDate.of(2012, 6, 14);
    assertThat(faults(Sheets.complete().correctedOccasion(out))).isEmpty();
    assertOnly(
        Sheets.complete().correctedOccasion(out.plusDays(1)),
        FormRule.CORRECTION_AFTER_THE_END,
        FormField.CORRECTED_OCCASION);
  }

  @Test
  void what_holds_after_the_measure_is_not_told_before_its_end() {
    assertThat(faults(Sheets.complete().registration(Registration.IN)))
        .map(FormFault::field)
        .containsExactly(
            FormField.REGISTERED_OUT,
            FormField.SUPPORT_AFTER,
            FormField.OCCUPATION_AFTER,
            FormField.ENDING_REASON);
    assertThat(faults(Sheets.draft())).isEmpty();
  }

  @Test
  void codes_are_those_of_the_lists_and_of_an_agency_s_own() {
    assertOnly(
        Sheets.complete().education("upper-secondary"), FormRule.UNKNOWN_CODE, FormField.EDUCATION);
    assertOnly(
        Sheets.complete().endingReason("moved"), FormRule.UNKNOWN_CODE, FormField.ENDING_REASON);
    CodeList<FollowUpCode> longer =
        FollowUpCodes.STANDARD
            .education()
            .with(
                List.of(
                    FollowUpCode.of(
                        "upper-secondary",
                        new Label("gymnasium", "upper secondary school"),
                        new Source("the form"))));
    FollowUpCodes codes =
        new FollowUpCodes(
            FollowUpCodes.STANDARD.support(), longer, FollowUpCodes.STANDARD.endings());
    assertThat(Sheets.complete().education("upper-secondary").build().faults(codes)).isEmpty();
  }

  @Test
  void every_kind_of_benefit_has_a_code() {
    for (BenefitKind kind : BenefitKind.values()) {
      assertThat(FollowUpCodes.STANDARD.support().find(FollowUpCodes.idOf(kind)).orElseThrow())
          .extracting(FollowUpCode::label)
          .isEqualTo(kind.label());
    }
  }

  @Test
  void without_consent_or_with_a_protected_identity_only_year_and_sex_are_told() {
    FollowUpRecord refused = Sheets.complete().consent(false).build();
    assertThat(refused.disclosure()).isEqualTo(Disclosure.ANONYMOUS);
    assertThat(refused.faults(FollowUpCodes.STANDARD))
        .containsExactly(new FormFault(FormRule.ONLY_ANONYMOUSLY, FormField.PARTICIPANT));
    assertThat(refused.anonymised())
        .contains(new AnonymousRecord(Year.of(2012), Optional.of(Sex.WOMAN)));
    assertThat(Sheets.complete().protectedIdentity(true).build().disclosure())
        .isEqualTo(Disclosure.ANONYMOUS);
    assertThat(
            Sheets.complete()
                .protectedIdentity(true)
                .consent(Optional.empty())
                .build()
                .disclosure())
        .isEqualTo(Disclosure.ANONYMOUS);
  }

  @Test
  void the_year_is_that_of_the_registration() {
    assertThat(Sheets.complete().build().year()).contains(Year.of(2012));
    assertThat(Sheets.complete().registration(Registration.IN).build().year())
        .contains(Year.of(2011));
    assertThat(Sheets.draft().build().anonymised()).isEmpty();
  }

  @Test
  void what_is_not_known_to_be_allowed_is_not_allowed() {
    FollowUpRecordBuilder unasked = Sheets.complete().consent(Optional.empty());
    assertThat(unasked.build().disclosure()).isEqualTo(Disclosure.UNDECIDED);
    assertOnly(unasked, FormRule.CONSENT_UNDECIDED, FormField.CONSENT);
    FollowUpRecordBuilder unsafe = Sheets.complete().protectedIdentity(Optional.empty());
    assertThat(unsafe.build().disclosure()).isEqualTo(Disclosure.UNDECIDED);
    assertOnly(unsafe, FormRule.CONSENT_UNDECIDED, FormField.PROTECTED_IDENTITY);
  }

  @Test
  void who_withdrew_the_consent_is_registered_out_at_once_and_not_anew() {
    LocalDate out = LocalDate.of(2012, 6, 14);
    FollowUpRecord atOnce = Sheets.complete().consentWithdrawnOn(out).build();
    assertThat(atOnce.disclosure()).isEqualTo(Disclosure.NONE);
    assertThat(atOnce.faults(FollowUpCodes.STANDARD)).isEmpty();
    assertThat(atOnce.anonymised()).isEmpty();
    assertOnly(
        Sheets.complete().consentWithdrawnOn(out.minusDays(1)),
        FormRule.WITHDRAWN_OUT_AT_ONCE,
        FormField.REGISTERED_OUT);
    assertThat(faults(Sheets.draft().consentWithdrawnOn(out)))
        .containsExactly(
            new FormFault(FormRule.WITHDRAWN_NOT_AT_ALL, FormField.PARTICIPANT),
            new FormFault(FormRule.WITHDRAWN_OUT_AT_ONCE, FormField.REGISTERED_OUT));
    assertThat(Sheets.complete().protectedIdentity(true).consentWithdrawnOn(out).build())
        .extracting(FollowUpRecord::disclosure)
        .isEqualTo(Disclosure.NONE);
  }

  @Test
  void what_is_asked_for_at_the_end_is_missing_at_the_end_alone() {
    List<FormField> asked = new ArrayList<>(Sheets.draft().build().missing());
    assertThat(asked)
        .containsExactly(
            FormField.ASSOCIATION,
            FormField.RESPONSIBLE,
            FormField.REGISTERED_IN,
            FormField.SEX,
            FormField.AGE,
            FormField.EDUCATION,
            FormField.MONTHS_ON_SUPPORT,
            FormField.SUPPORT_BEFORE,
            FormField.OCCUPATION_BEFORE);
    assertThat(Sheets.draft().registration(Registration.OUT).build().missing())
        .hasSize(13)
        .contains(
            FormField.REGISTERED_OUT,
            FormField.SUPPORT_AFTER,
            FormField.OCCUPATION_AFTER,
            FormField.ENDING_REASON);
    assertThat(Sheets.complete().supportBefore(FactList.atLeast("study-aid")).build().missing())
        .containsExactly(FormField.SUPPORT_BEFORE);
    assertThat(
            Sheets.complete()
                .consent(Optional.empty())
                .protectedIdentity(Optional.empty())
                .build()
                .missing())
        .containsExactly(FormField.CONSENT, FormField.PROTECTED_IDENTITY);
  }

  @Test
  void a_record_shows_the_participant_and_the_measure() {
    assertThat(Sheets.complete().build().toString())
        .contains("p-1", "sam")
        .doesNotContain("WOMAN", "50", "2011", "sickness", "illness", "compulsory", "true");
    assertThat(Sheets.work(20)).hasToString("Occupation");
  }

  @Test
  void ages_and_months_are_not_below_zero() {
    assertThatIllegalArgumentException().isThrownBy(() -> Sheets.draft().age(-1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sheets.draft().monthsOnSupport(-1).build());
    assertThat(Sheets.draft().age(0).monthsOnSupport(0).build().age()).contains(0);
  }
}
