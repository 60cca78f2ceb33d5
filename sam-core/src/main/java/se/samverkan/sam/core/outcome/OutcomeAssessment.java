// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.sam.core.assessment.FactUsed;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.participation.EnrolmentId;

/**
 * What a programme's rules say of how a participation ended: for each of the programme's
 * classifications the class, with reasons, what is missing, and by which rules. It is an assessment
 * and decides nothing.
 */
@Value.Immutable
public sealed interface OutcomeAssessment permits OutcomeAssessmentBuilder.OutcomeAssessmentValue {

  /** Of which participation. */
  EnrolmentId enrolment();

  /** The programme whose rules were used. */
  String programme();

  /** The day as of which the outcome was looked at. */
  LocalDate asOf();

  /** The answers, in the order of the pack. */
  @Value.Redacted
  List<ClassificationResult> classifications();

  /** The facts that the rules could read, as they were known. */
  @Value.Redacted
  List<FactUsed> facts();

  /** By which rules. */
  Provenance provenance();

  /** The answer of one classification. */
  default Optional<ClassResult> in(String classification) {
    return classifications().stream()
        .filter(one -> one.classification().equals(classification))
        .findFirst()
        .map(ClassificationResult::result);
  }

  /** All answers, by the id of the classification. */
  default Map<String, ClassResult> results() {
    Map<String, ClassResult> results = new LinkedHashMap<>();
    classifications().forEach(one -> results.put(one.classification(), one.result()));
    return Collections.unmodifiableMap(results);
  }

  /** A new builder. */
  static OutcomeAssessmentBuilder builder() {
    return new OutcomeAssessmentBuilder();
  }
}
