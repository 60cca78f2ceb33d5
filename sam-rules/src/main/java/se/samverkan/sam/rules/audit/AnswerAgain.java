// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Refusal;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.audit.RecordedAnswer;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * The recorded answer and that of now, as JSON.
 *
 * @param provenance which rules and program gave that of now
 */
record AnswerAgain(String recorded, String now, Provenance provenance) {

  /** Asks the pack what the record says was asked. */
  static Attempt<AnswerAgain> of(AuditRecord record, RulePack pack) {
    return record
        .answer()
        .fold(
            one -> onApplicant(one, pack),
            one -> onClosure(one, pack),
            one -> onParticipation(one, pack));
  }

  private static Attempt<AnswerAgain> onApplicant(
      RecordedAnswer.OnApplicant recorded, RulePack pack) {
    return pack.assess(recorded.applicant(), recorded.asOf())
        .fold(
            now ->
                new Attempt.Done<>(
                    new AnswerAgain(json(recorded.assessment()), json(now), now.provenance())),
            AnswerAgain::noAnswer);
  }

  private static Attempt<AnswerAgain> onClosure(RecordedAnswer.OnClosure recorded, RulePack pack) {
    if (recorded.asOf().isBefore(pack.manifest().validFrom())) {
      return Attempt.stopped(
          Obstacle.of(
              Obstacle.Kind.NO_ANSWER,
              "reglerna gäller inte den dag som posten anger",
              "the rules are not valid on the day that the record names"));
    }
    OutcomeAssessment then = recorded.assessment();
    return compared(then, pack.classify(then.enrolment(), recorded.closure(), recorded.asOf()));
  }

  private static Attempt<AnswerAgain> onParticipation(
      RecordedAnswer.OnParticipation recorded, RulePack pack) {
    if (!recorded.participation().programme().equals(pack.programme().id())) {
      return Attempt.stopped(
          Obstacle.of(
              Obstacle.Kind.OTHER_PROGRAMME,
              "det som posten handlar om hör till ett annat program än reglerna",
              "what the record is about is in another programme than the rules"));
    }
    return pack.classify(recorded.participation(), recorded.asOf())
        .fold(now -> compared(recorded.assessment(), now), AnswerAgain::noAnswer);
  }

  private static Attempt<AnswerAgain> compared(OutcomeAssessment then, OutcomeAssessment now) {
    return new Attempt.Done<>(new AnswerAgain(json(then), json(now), now.provenance()));
  }

  private static <T> Attempt<T> noAnswer(Refusal refusal) {
    return Attempt.stopped(Obstacle.of(Obstacle.Kind.NO_ANSWER, refusal.reason()));
  }

  private static String json(Assessment assessment) {
    return SamJson.assessment().write(assessment, Layout.COMPACT);
  }

  private static String json(OutcomeAssessment assessment) {
    return SamJson.outcomeAssessment().write(assessment, Layout.COMPACT);
  }
}
