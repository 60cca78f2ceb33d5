// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.assessment.DecisionBuilder;
import se.samverkan.sam.core.assessment.DecisionOutcome;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Extent;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.Body;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.DatedValueBuilder;
import se.samverkan.sam.core.programme.Mandate;
import se.samverkan.sam.core.programme.Policy;
import se.samverkan.sam.core.programme.PolicyTerm;
import se.samverkan.sam.core.programme.PolicyValue;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingGround;

/** Events, policies and participations to test with. */
final class Cases {

  static final EnrolmentId CASE = new EnrolmentId("case-1");
  static final ParticipantId PERSON = ParticipantId.of("p-1");
  static final String PROGRAMME = "trial";
  static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
  static final Source SOURCE = new Source("a test");

  private Cases() {}

  static Participation open() {
    return Participation.open(CASE, PERSON, PROGRAMME);
  }

  static Participation rebuild(List<RecordedEvent> events) {
    return Participation.rebuild(CASE, PERSON, PROGRAMME, events);
  }

  static RecordedEvent event(String id, String on, Event event) {
    return RecordedEvent.builder()
        .id(EventId.of(id))
        .enrolment(CASE)
        .on(PartialDate.parse(on).orElseThrow())
        .recordedOn(LocalDate.of(2020, 1, 1))
        .event(event)
        .build();
  }

  static RecordedEvent recorded(String id, String on, String recordedOn, Event event) {
    return RecordedEvent.builder()
        .copyOf(event(id, on, event))
        .recordedOn(LocalDate.parse(recordedOn))
        .build();
  }

  static RecordedEvent imported(String id, String on, Event event) {
    return RecordedEvent.builder()
        .copyOf(event(id, on, event))
        .recordedOn(Optional.empty())
        .build();
  }

  static Intake.Decided decided(DecisionOutcome outcome, String on) {
    return new Intake.Decided(decision(outcome, on).build(), Optional.empty());
  }

  static Intake.Decided admitted(String on) {
    return admitted(on, Verdict.ELIGIBLE);
  }

  static Intake.Decided admitted(String on, Verdict verdict) {
    return new Intake.Decided(
        decision(DecisionOutcome.ADMITTED, on).build(), Optional.of(assessment(verdict)));
  }

  static DecisionBuilder decision(DecisionOutcome outcome, String on) {
    return Decision.builder()
        .applicant(PERSON)
        .programme(PROGRAMME)
        .body("board")
        .outcome(outcome)
        .grounds("earlier measures")
        .decidedOn(LocalDate.parse(on));
  }

  static Assessment assessment(Verdict verdict) {
    return Assessment.builder()
        .applicant(PERSON)
        .programme(PROGRAMME)
        .asOf(BEGIN)
        .verdict(verdict)
        .provenance(
            Provenance.builder()
                .pack(PROGRAMME)
                .version("1")
                .sha256("00")
                .engine("session")
                .library("0")
                .build())
        .build();
  }

  static SharingGround written(Agency... parties) {
    return SharingGround.builder()
        .basis(LegalBasis.CONSENT)
        .consent(ConsentKind.WRITTEN_PARTICIPATION)
        .purposes(
            Set.of(Purpose.TAKE_PART, Purpose.EXCHANGE_DATA, Purpose.SHOW_PLAN, Purpose.FOLLOW_UP))
        .parties(Set.of(parties))
        .build();
  }

  static Contact.Summoned summoned(MeetingKind meeting) {
    return new Contact.Summoned(meeting, Optional.empty());
  }

  static Contact.SummonsMissed missed(MeetingKind meeting) {
    return new Contact.SummonsMissed(meeting);
  }

  static Meeting.MeetingHeld held(MeetingKind meeting, MappingStep... steps) {
    return new Meeting.MeetingHeld(meeting, Set.of(steps), List.of(), Set.of());
  }

  static PolicyInForce policy(PolicyValue... values) {
    return new PolicyInForce(
        Programme.builder()
            .id(PROGRAMME)
            .title(new Label("försök", "trial"))
            .from(BEGIN)
            .until(LocalDate.of(2012, 12, 31))
            .values(Values.of(List.of()))
            .addBodies(
                Body.builder()
                    .id("board")
                    .label(new Label("styrgrupp", "steering group"))
                    .addMandates(Mandate.ADMIT, Mandate.EXCLUDE)
                    .source(SOURCE)
                    .build())
            .addBodies(
                Body.builder()
                    .id("clinic")
                    .label(new Label("klinik", "clinic"))
                    .addMandates(Mandate.REFER_TO_TREATMENT)
                    .source(SOURCE)
                    .build())
            .policy(Policy.of(List.of(values)))
            .build(),
        "1.0.0");
  }

  static PolicyValue number(PolicyTerm term, int number) {
    return new PolicyValue(value(term).number(number).build(), Optional.empty());
  }

  static PolicyValue texts(PolicyTerm term, String... texts) {
    return new PolicyValue(value(term).addTexts(texts).build(), Optional.empty());
  }

  private static DatedValueBuilder value(PolicyTerm term) {
    return DatedValue.builder()
        .name(term.id())
        .label(term.label())
        .from(LocalDate.of(2000, 1, 1))
        .source(SOURCE);
  }

  static final Extent FULL_TIME = new Extent(Extent.FULL_TIME);

  /** Employment for half of full time, and sickness compensation for as much as this (S2). */
  static FactList<Destination> halfAnd(Extent other) {
    return FactList.complete(
        Destination.builder()
            .kind(DestinationKind.EMPLOYMENT)
            .form(EmploymentForm.WAGE_SUBSIDY)
            .extent(new Extent(50))
            .build(),
        Destination.builder().kind(DestinationKind.SOCIAL_INSURANCE).extent(other).build());
  }
}
