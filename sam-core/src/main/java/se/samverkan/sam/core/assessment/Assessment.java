// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.applicant.ParticipantId;

/**
 * What the rules of a programme say of a person on a date: a verdict with its reasons, what is
 * missing, what to heed, and what it all rests on. A recommendation, never a decision. {@code
 * toString} shows whom and what it is about, and nothing of what was found.
 */
@Value.Immutable
public sealed interface Assessment permits AssessmentBuilder.AssessmentValue {

  /** Whom it is about. */
  ParticipantId applicant();

  /** The id of the programme. */
  String programme();

  /** The day on which the facts and the rules are looked at. */
  LocalDate asOf();

  /** Whether the person belongs to any of the programme's target groups. */
  @Value.Redacted
  Verdict verdict();

  /** Target groups and other groups of criteria, in the pack's order. */
  @Value.Redacted
  List<GroupAssessment> groups();

  /** The facts that could still decide the verdict; empty exactly when it is decided. */
  @Value.Redacted
  List<MissingFact> missing();

  /** Whether the verdict and the missing facts are exact, see {@link GroupAssessment#exact()}. */
  @Value.Default
  @Value.Redacted
  default boolean exact() {
    return true;
  }

  /** What to heed. */
  @Value.Redacted
  List<Notice> notices();

  /** The known facts that any criterion reads, in the order of the fact catalogue. */
  @Value.Redacted
  List<FactUsed> facts();

  /** Which rules and which program made it. */
  Provenance provenance();

  /** The group with this id. */
  default Optional<GroupAssessment> group(String id) {
    return groups().stream().filter(group -> group.group().equals(id)).findFirst();
  }

  /** A new builder, for those who make assessments, and for tests of those who receive them. */
  static AssessmentBuilder builder() {
    return new AssessmentBuilder();
  }
}
