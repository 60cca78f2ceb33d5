// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.participation.CaseFile;
import se.samverkan.sam.core.participation.ClosureReason;
import se.samverkan.sam.core.participation.Intake;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.Permission;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.participation.State;
import se.samverkan.sam.core.sharing.SharingGround;

/** What of a record follows from a participation and from what is known of the person. */
final class Draft {

  private Draft() {}

  static FollowUpRecordBuilder of(Participation participation, Optional<Applicant> applicant) {
    if (applicant.filter(one -> !one.id().equals(participation.participant())).isPresent()) {
      throw new IllegalArgumentException("the applicant is not the participant");
    }
    CaseFile file = participation.file();
    // who was never admitted has nothing to be registered out of
    Optional<State.Ended> ended =
        participation.state() instanceof State.Ended end && file.admission().isPresent()
            ? Optional.of(end)
            : Optional.empty();
    FollowUpRecordBuilder record =
        FollowUpRecord.builder()
            .participant(participation.participant())
            .measure(participation.programme())
            .registration(ended.isPresent() ? Registration.OUT : Registration.IN)
            .registeredOut(ended.flatMap(one -> one.since().day()))
            .endingReason(ended.flatMap(Draft::endingReason))
            .protectedIdentity(
                file.last(Permission.IdentityProtected.class)
                    .map(Permission.IdentityProtected::isProtected));
    addConsent(record, participation.grounds().grounds());
    Optional<LocalDate> in = registeredIn(file);
    record.registeredIn(in);
    record.sex(applicant.flatMap(Applicant::sex));
    if (in.isPresent() && applicant.isPresent()) {
      addBackground(record, applicant.get(), in.get());
    }
    return record;
  }

  private static Optional<LocalDate> registeredIn(CaseFile file) {
    return file.admission()
        .filter(one -> one.event() instanceof Intake.Decided)
        .map(RecordedEvent::on)
        .flatMap(PartialDate::day);
  }

  /** Of the reasons that are known of, one alone says the same as a reason for closing. */
  private static Optional<String> endingReason(State.Ended ended) {
    return ended
        .closure()
        .filter(reason -> reason == ClosureReason.TOO_ILL)
        .map(reason -> FollowUpCodes.ILLNESS);
  }

  /** A consent that was given anew after it had been withdrawn is one that is given. */
  private static void addConsent(FollowUpRecordBuilder record, List<SharingGround> grounds) {
    List<SharingGround> consents =
        grounds.stream()
            .filter(one -> one.consent().equals(Optional.of(ConsentKind.NATIONAL_FOLLOW_UP)))
            .toList();
    if (consents.isEmpty()) {
      return;
    }
    record.consent(true);
    SharingGround last = consents.get(consents.size() - 1);
    record.consentWithdrawnOn(last.withdrawnOn());
  }

  private static void addBackground(
      FollowUpRecordBuilder record, Applicant applicant, LocalDate in) {
    record.age(
        applicant
            .birthDate()
            .filter(born -> !born.isAfter(in))
            .map(born -> Math.toIntExact(ChronoUnit.YEARS.between(born, in))));
    ApplicantOnDate onDay = applicant.on(in);
    Integer months = onDay.monthsOnBenefits();
    if (months != null && months.equals(onDay.monthsOnBenefitsAtMost())) {
      record.monthsOnSupport(months);
    }
    Set<String> support = new LinkedHashSet<>();
    applicant.benefits().entries().stream()
        .filter(benefit -> isDirectlyBefore(benefit, in))
        .forEach(benefit -> support.add(FollowUpCodes.idOf(benefit.kind())));
    if (!support.isEmpty()) {
      record.supportBefore(FactList.atLeast(List.copyOf(support)));
    }
  }

  /** Directly before is within the week that ends on the day before. */
  private static boolean isDirectlyBefore(Benefit benefit, LocalDate in) {
    return benefit.from().map(first -> first.isBefore(in)).orElse(true)
        && benefit.until().map(last -> !last.isBefore(in.minusWeeks(1))).orElse(true);
  }
}
