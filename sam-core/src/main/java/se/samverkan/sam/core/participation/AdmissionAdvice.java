// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.Body;
import se.samverkan.sam.core.programme.Mandate;
import se.samverkan.sam.core.programme.PolicyTerm;

/** What to heed when a body decides on a person, and when a person joins a group. */
final class AdmissionAdvice {

  private static final Label HOW_MANY_ENROLLED =
      new Label("hur många andra är inskrivna?", "how many others are enrolled?");
  private static final Label HOW_MANY_IN_COHORT =
      new Label("hur många andra är med i gruppen?", "how many others are in the group?");

  private AdmissionAdvice() {}

  static void add(
      AdviceList list, RecordedEvent recorded, PolicyInForce policy, Circumstances around) {
    LocalDate day = recorded.latest();
    if (recorded.event() instanceof Intake.Decided decided) {
      decided(list, decided, policy);
      if (EventForm.of(decided) == EventForm.ADMITTED) {
        beyond(
            list,
            AdviceKind.VOLUME_EXCEEDED,
            PolicyTerm.VOLUME_GOAL,
            around.othersEnrolled(),
            HOW_MANY_ENROLLED,
            policy,
            day);
      }
    } else if (recorded.event() instanceof Contact.CohortJoined) {
      beyond(
          list,
          AdviceKind.COHORT_FULL,
          PolicyTerm.COHORT_SIZE,
          around.othersInCohort(),
          HOW_MANY_IN_COHORT,
          policy,
          day);
    }
  }

  private static void decided(AdviceList list, Intake.Decided decided, PolicyInForce policy) {
    Decision decision = decided.decision();
    Optional<Assessment> assessment = decided.assessment();
    list.addIf(assessment.filter(decision::differsFrom).isPresent(), AdviceKind.DECISION_DIFFERS);
    list.addIf(
        EventForm.of(decided) == EventForm.ADMITTED
            && assessment.filter(one -> one.verdict() == Verdict.UNDETERMINED).isPresent(),
        AdviceKind.ADMITTED_UNDETERMINED);
    list.addIf(
        mandate(decision)
            .filter(needed -> belongsToOthers(needed, decision.body(), policy))
            .isPresent(),
        AdviceKind.BODY_WITHOUT_MANDATE);
  }

  /** Whether the mandate is another's; where the papers give it to nobody, they leave it open. */
  private static boolean belongsToOthers(Mandate needed, String body, PolicyInForce policy) {
    List<String> bodies =
        policy.programme().bodies().stream()
            .filter(one -> one.mandates().contains(needed))
            .map(Body::id)
            .toList();
    return !bodies.isEmpty() && !bodies.contains(body);
  }

  /** What a body has to be allowed to do; nothing for what is the person's own choice. */
  private static Optional<Mandate> mandate(Decision decision) {
    return switch (decision.outcome()) {
      case ADMITTED -> Optional.of(Mandate.ADMIT);
      case EXCLUDED -> Optional.of(Mandate.EXCLUDE);
      case REFERRED_TO_TREATMENT -> Optional.of(Mandate.REFER_TO_TREATMENT);
      case NOT_SUITABLE_FOR_NOW, DECLINED_BY_PERSON -> Optional.empty();
    };
  }

  private static void beyond(
      AdviceList list,
      AdviceKind kind,
      PolicyTerm term,
      Optional<Integer> others,
      Label question,
      PolicyInForce policy,
      LocalDate day) {
    policy
        .term(term, day)
        .ifPresent(
            value -> {
              int most = value.value().number().orElseThrow();
              Finding finding =
                  others.map(count -> Finding.of(count + 1 > most)).orElse(Finding.UNKNOWN);
              list.add(kind, finding, Optional.of(value), Optional.of(question));
            });
  }
}
