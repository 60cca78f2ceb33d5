// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.audit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.participation.Participation;

/**
 * What rules were asked about, whole, and what they said. What is told and what is said are of one
 * person or one enrolment; an answer of which they are not is refused. {@code toString} shows ids
 * and nothing of what was told or found.
 */
public sealed interface RecordedAnswer {

  /** The day on which the facts and the rules were looked at. */
  LocalDate asOf();

  /** Which rules and which program gave the answer. */
  Provenance provenance();

  /** What the one of three functions makes of it that is for its kind. */
  default <T> T fold(
      Function<? super OnApplicant, ? extends T> onApplicant,
      Function<? super OnClosure, ? extends T> onClosure,
      Function<? super OnParticipation, ? extends T> onParticipation) {
    if (this instanceof OnApplicant one) {
      return onApplicant.apply(one);
    }
    return this instanceof OnClosure one
        ? onClosure.apply(one)
        : onParticipation.apply((OnParticipation) this);
  }

  /**
   * Whether a person belongs to a target group.
   *
   * @param applicant what was told of the person
   * @param assessment what the rules said
   */
  record OnApplicant(Applicant applicant, Assessment assessment) implements RecordedAnswer {

    /**
     * @throws IllegalArgumentException if the assessment is of another person
     */
    public OnApplicant {
      Objects.requireNonNull(applicant, "applicant");
      if (!assessment.applicant().equals(applicant.id())) {
        throw new IllegalArgumentException("the assessment is of another person");
      }
    }

    @Override
    public LocalDate asOf() {
      return assessment.asOf();
    }

    @Override
    public Provenance provenance() {
      return assessment.provenance();
    }

    @Override
    public String toString() {
      return "assessment of " + applicant.id() + " as of " + asOf();
    }
  }

  /**
   * In which classes an end counts, for a host that keeps no events.
   *
   * @param closure how it ended
   * @param assessment what the rules said
   */
  record OnClosure(Closure closure, OutcomeAssessment assessment) implements RecordedAnswer {

    /**
     * @throws NullPointerException if either is null
     */
    public OnClosure {
      Objects.requireNonNull(closure, "closure");
      Objects.requireNonNull(assessment, "assessment");
    }

    @Override
    public LocalDate asOf() {
      return assessment.asOf();
    }

    @Override
    public Provenance provenance() {
      return assessment.provenance();
    }

    @Override
    public String toString() {
      return "outcome of " + assessment.enrolment() + " as of " + asOf();
    }
  }

  /**
   * In which classes a participation counts by what its events tell.
   *
   * @param participation all of its events
   * @param assessment what the rules said
   */
  record OnParticipation(Participation participation, OutcomeAssessment assessment)
      implements RecordedAnswer {

    /**
     * @throws IllegalArgumentException if the assessment is of another enrolment or programme
     */
    public OnParticipation {
      if (!assessment.enrolment().equals(participation.enrolment())) {
        throw new IllegalArgumentException("the assessment is of another enrolment");
      }
      if (!assessment.programme().equals(participation.programme())) {
        throw new IllegalArgumentException("the assessment is of another programme");
      }
    }

    @Override
    public LocalDate asOf() {
      return assessment.asOf();
    }

    @Override
    public Provenance provenance() {
      return assessment.provenance();
    }

    @Override
    public String toString() {
      return "outcome of " + assessment.enrolment() + " as of " + asOf();
    }
  }
}
