// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.programme.PolicyTerm;

/** What stands on a day about work training, transfer and the final assessment. */
final class TrainingAdvice {

  private static final Label ASK_ABOUT_TRANSFER =
      new Label(
          "är personen sjukskriven eller har tidsbegränsad sjukersättning, hur många timmar i"
              + " veckan är möjliga, och är fler tänkbara?",
          "is the person on sick leave or on time-limited sickness compensation, how many hours a"
              + " week are possible, and are more conceivable?");

  private TrainingAdvice() {}

  static void add(
      AdviceList list,
      Participation until,
      LocalDate day,
      PolicyInForce policy,
      Circumstances around) {
    CaseFile file = until.file();
    if (!file.stage().isEnrolled()) {
      return;
    }
    if (file.stage() != Stage.INTERRUPTED) {
      file.training().ifPresent(training -> followUp(list, training, day, policy));
    }
    if (file.last(EventKind.FINALLY_ASSESSED).isEmpty()) {
      list.addIf(isAssessable(file), AdviceKind.READY_FOR_FINAL_ASSESSMENT);
    }
    policy
        .term(PolicyTerm.TRANSFER_HOURS, day)
        .filter(value -> isAsked(file, around))
        .ifPresent(
            value ->
                list.add(
                    AdviceKind.TRANSFER_SUGGESTED,
                    transfer(file, value.value().number().orElseThrow(), around),
                    Optional.of(value),
                    Optional.of(ASK_ABOUT_TRANSFER)));
  }

  private static void followUp(
      AdviceList list, List<RecordedEvent> training, LocalDate day, PolicyInForce policy) {
    boolean isFollowedUp =
        training.stream().anyMatch(one -> one.event() instanceof Training.TrainingFollowedUp);
    if (!isFollowedUp) {
      policy
          .term(PolicyTerm.FIRST_FOLLOW_UP_WEEKS, day)
          .ifPresent(
              value -> {
                Period time = Period.ofWeeks(value.value().number().orElseThrow());
                list.add(
                    AdviceKind.FIRST_FOLLOW_UP_DUE, Due.after(training.get(0), time, day), value);
              });
    }
  }

  private static boolean isAssessable(CaseFile file) {
    return file.count(EventKind.TRAINING_LIMIT_REACHED) > 0
        || file.all(Training.TrainingFollowedUp.class).stream()
            .anyMatch(one -> one.abilityAssessable().equals(Optional.of(true)));
  }

  /** Whether anything is known of hours; before that there is nothing to ask about. */
  private static boolean isAsked(CaseFile file, Circumstances around) {
    return !file.trainingHours().isEmpty()
        || around.person().map(ApplicantOnDate::workTrainingHoursPossible).isPresent();
  }

  private static Finding transfer(CaseFile file, int hours, Circumstances around) {
    Finding benefit = around.person().map(TrainingAdvice::benefit).orElse(Finding.UNKNOWN);
    return benefit.and(possible(file, hours, around)).and(moreConceivable(file, around));
  }

  private static Finding benefit(ApplicantOnDate person) {
    return Facts.finding(person.onSickLeave())
        .or(
            Facts.finding(person.sicknessCompensation().received())
                .and(Facts.finding(person.sicknessCompensation().timeLimited())));
  }

  /** What a person does in training is possible; what is told of the person counts before it. */
  private static Finding possible(CaseFile file, int hours, Circumstances around) {
    Optional<Integer> told = around.person().map(ApplicantOnDate::workTrainingHoursPossible);
    if (told.isPresent()) {
      return Finding.of(told.get() >= hours);
    }
    // there are some, or nobody would ask
    List<HoursPerWeek> done = file.trainingHours();
    return Finding.of(done.get(done.size() - 1).isAtLeast(hours));
  }

  private static Finding moreConceivable(CaseFile file, Circumstances around) {
    Optional<Boolean> told = around.person().map(ApplicantOnDate::moreHoursConceivable);
    if (told.isPresent()) {
      return Finding.of(told.get());
    }
    return file.last(Training.TrainingFollowedUp.class)
        .flatMap(Training.TrainingFollowedUp::moreConceivable)
        .map(Finding::of)
        .orElse(Finding.UNKNOWN);
  }
}
