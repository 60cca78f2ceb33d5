// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitBuilder;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.participation.ClosureReason;
import se.samverkan.sam.core.participation.Course;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventId;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.Permission;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.participation.Stage;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingGround;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftTest {

  private static final ParticipantId PERSON = ParticipantId.of("p-1");
  private static final EnrolmentId CASE = EnrolmentId.of("case-1");

  private final List<RecordedEvent> events = new ArrayList<>();

  private DraftTest then(String on, Event event) {
    events.add(
        RecordedEvent.builder()
            .id(EventId.of("e-" + events.size()))
            .enrolment(CASE)
            .on(PartialDate.parse(on).orElseThrow())
            .event(event)
            .build());
    return this;
  }

  private DraftTest admitted() {
    return then("2011-10-01", new Intake.Identified(Agency.SOCIAL_SERVICES))
        .then(
            "2011-10-10",
            new Intake.Decided(
                Decision.builder()
                    .applicant(PERSON)
                    .programme("sam")
                    .body("board")
                    .outcome(DecisionOutcome.ADMITTED)
                    .grounds("earlier measures")
                    .decidedOn(LocalDate.of(2011, 10, 10))
                    .build(),
                Optional.empty()));
  }

  private FollowUpRecord record(Optional<Applicant> applicant) {
    Participation participation = Participation.rebuild(CASE, PERSON, "sam", events);
    assertThat(participation.contradictions()).isEmpty();
    return FollowUpRecord.of(participation, applicant).build();
  }

  private FollowUpRecord record() {
    return record(Optional.empty());
  }

  private static Permission.ConsentGiven consent(ConsentKind kind) {
    return new Permission.ConsentGiven(
        SharingGround.builder()
            .basis(LegalBasis.CONSENT)
            .consent(kind)
            .purposes(
                Set.of(
                    kind == ConsentKind.NATIONAL_FOLLOW_UP
                        ? Purpose.NATIONAL_FOLLOW_UP
                        : Purpose.EXCHANGE_DATA))
            .parties(Set.of(Agency.SOCIAL_SERVICES, Agency.EMPLOYMENT_SERVICE))
            .build());
  }

  @Test
  void who_takes_part_is_registered_in() {
    FollowUpRecord record = admitted().record();
    assertThat(record.participant()).isEqualTo(PERSON);
    assertThat(record.measure()).isEqualTo("sam");
    assertThat(record.registration()).isEqualTo(Registration.IN);
    assertThat(record.registeredIn()).contains(LocalDate.of(2011, 10, 10));
    assertThat(record.registeredOut()).isEmpty();
    assertThat(record.disclosure()).isEqualTo(Disclosure.UNDECIDED);
    assertThat(record.missing()).contains(FormField.CONSENT, FormField.PROTECTED_IDENTITY);
  }

  @Test
  void whose_participation_has_ended_is_registered_out() {
    FollowUpRecord record =
        admitted().then("2012-06-14", new Course.Closed(ClosureReason.TOO_ILL)).record();
    assertThat(record.registration()).isEqualTo(Registration.OUT);
    assertThat(record.registeredOut()).contains(LocalDate.of(2012, 6, 14));
    assertThat(record.endingReason()).contains(FollowUpCodes.ILLNESS);
  }

  @Test
  void a_reason_that_the_follow_up_is_not_known_to_have_is_missing() {
    FollowUpRecord record =
        admitted().then("2012-06", new Course.Closed(ClosureReason.COMPLETED)).record();
    assertThat(record.endingReason()).isEmpty();
    assertThat(record.registeredOut()).isEmpty();
    assertThat(record.missing()).contains(FormField.ENDING_REASON, FormField.REGISTERED_OUT);
  }

  @Test
  void who_was_never_admitted_is_not_registered_out() {
    FollowUpRecord record =
        then("2011-10-01", new Intake.Identified(Agency.OTHER))
            .then("2011-10-05", new Course.Closed(ClosureReason.TOO_ILL))
            .record();
    assertThat(record.registration()).isEqualTo(Registration.IN);
    assertThat(record.registeredIn()).isEmpty();
    assertThat(record.registeredOut()).isEmpty();
    assertThat(record.endingReason()).isEmpty();
  }

  @Test
  void of_who_was_taken_over_the_first_day_is_not_known() {
    FollowUpRecord record =
        then("2011-10-01", new Intake.TakenOver("other", Stage.MAPPING, Set.of())).record();
    assertThat(record.registeredIn()).isEmpty();
  }

  @Test
  void the_consent_is_that_to_the_follow_up_and_no_other() {
    admitted().then("2011-10-11", consent(ConsentKind.WRITTEN_PARTICIPATION));
    assertThat(record().consent()).isEmpty();
    then("2011-10-12", consent(ConsentKind.NATIONAL_FOLLOW_UP));
    assertThat(record().consent()).contains(true);
    assertThat(record().consentWithdrawnOn()).isEmpty();
    then("2011-11-12", new Permission.ConsentWithdrawn(ConsentKind.NATIONAL_FOLLOW_UP));
    assertThat(record().consentWithdrawnOn()).contains(LocalDate.of(2011, 11, 12));
    assertThat(record().disclosure()).isEqualTo(Disclosure.NONE);
    then("2011-11-20", consent(ConsentKind.NATIONAL_FOLLOW_UP));
    assertThat(record().consentWithdrawnOn()).isEmpty();
  }

  @Test
  void the_identity_is_protected_as_last_told() {
    admitted().then("2011-10-11", new Permission.IdentityProtected(true));
    assertThat(record().disclosure()).isEqualTo(Disclosure.ANONYMOUS);
    then("2011-12-11", new Permission.IdentityProtected(false));
    assertThat(record().protectedIdentity()).contains(false);
  }

  private static BenefitBuilder benefit(BenefitKind kind, String from) {
    return Benefit.builder().kind(kind).from(LocalDate.parse(from));
  }

  private static Applicant person(Benefit... benefits) {
    return Applicant.builder()
        .id(PERSON)
        .birthDate(LocalDate.of(1961, 10, 11))
        .employment(Employment.EMPLOYED)
        .benefits(FactList.complete(benefits))
        .build();
  }

  @Test
  void the_age_is_that_of_the_first_day() {
    assertThat(admitted().record(Optional.of(person())).age()).contains(49);
  }

  @Test
  void employment_does_not_tell_whether_somebody_works() {
    assertThat(admitted().record(Optional.of(person())).occupationBefore().isUnknown()).isTrue();
  }

  @Test
  void time_on_support_bridges_a_break_of_a_month() {
    Benefit first =
        benefit(BenefitKind.SICKNESS_BENEFIT, "2010-01-10")
            .until(LocalDate.of(2011, 3, 31))
            .build();
    Benefit soon = benefit(BenefitKind.SOCIAL_ASSISTANCE, "2011-05-01").build();
    Benefit later = benefit(BenefitKind.SOCIAL_ASSISTANCE, "2011-05-02").build();
    admitted();
    assertThat(record(Optional.of(person(first, soon))).monthsOnSupport()).contains(21);
    assertThat(record(Optional.of(person(first, later))).monthsOnSupport()).contains(5);
  }

  @Test
  void time_on_support_that_has_no_known_beginning_is_missing() {
    FollowUpRecord record =
        admitted().record(Optional.of(person(Benefit.ongoing(BenefitKind.SICKNESS_BENEFIT))));
    assertThat(record.monthsOnSupport()).isEmpty();
    assertThat(record.supportBefore()).isEqualTo(FactList.atLeast("sickness-benefit"));
  }

  private FactList<String> support(String from, String until) {
    return record(
            Optional.of(
                person(
                    benefit(BenefitKind.SICKNESS_BENEFIT, from)
                        .until(LocalDate.parse(until))
                        .build())))
        .supportBefore();
  }

  @Test
  void directly_before_is_within_a_week() {
    admitted();
    FactList<String> sick = FactList.atLeast("sickness-benefit");
    assertThat(support("2011-01-01", "2011-10-03")).isEqualTo(sick);
    assertThat(support("2011-01-01", "2011-10-02")).isEqualTo(FactList.unknown());
    assertThat(support("2011-10-09", "2012-10-03")).isEqualTo(sick);
    assertThat(support("2011-10-10", "2012-10-03")).isEqualTo(FactList.unknown());
  }

  @Test
  void a_record_is_of_the_applicant_who_takes_part() {
    admitted();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> record(Optional.of(Applicant.builder().id(ParticipantId.of("p-2")).build())));
  }
}
