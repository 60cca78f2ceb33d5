// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.samverkan.sam.core.applicant.ParticipantId;

/**
 * What a named body decided about a person, on what grounds and when (F9). It stands beside an
 * assessment and may differ from it (F62); neither changes the other.
 */
@Value.Immutable
public sealed interface Decision permits DecisionBuilder.DecisionValue {

  /** Whom it is about. */
  ParticipantId applicant();

  /** The id of the programme. */
  String programme();

  /** The id of the body, see {@link se.samverkan.sam.core.programme.Programme#bodies()}. */
  String body();

  /** What was decided. */
  @Value.Redacted
  DecisionOutcome outcome();

  /** On what grounds; never blank. */
  @Value.Redacted
  String grounds();

  /** The day of the decision. */
  LocalDate decidedOn();

  /** A new builder. */
  static DecisionBuilder builder() {
    return new DecisionBuilder();
  }

  /**
   * Whether the decision goes against the assessment: somebody is admitted who is not eligible, or
   * excluded who is. An undetermined assessment recommends nothing to go against; and referral to
   * treatment, not being suitable for now and declining say nothing about the target group.
   *
   * @throws IllegalArgumentException if the two are about different persons or programmes
   */
  default boolean differsFrom(Assessment assessment) {
    if (!applicant().equals(assessment.applicant())
        || !programme().equals(assessment.programme())) {
      throw new IllegalArgumentException(
          "the decision and the assessment are not about the same person and programme");
    }
    return switch (outcome()) {
      case ADMITTED -> assessment.verdict() == Verdict.NOT_ELIGIBLE;
      case EXCLUDED -> assessment.verdict() == Verdict.ELIGIBLE;
      case REFERRED_TO_TREATMENT, NOT_SUITABLE_FOR_NOW, DECLINED_BY_PERSON -> false;
    };
  }

  /** Checks that there are grounds. */
  @Value.Check
  default void check() {
    if (grounds().isBlank()) {
      throw new IllegalArgumentException("a decision needs grounds");
    }
  }
}
