// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import java.util.List;
import org.immutables.value.Value;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.label.Label;

/** What one classification says of an outcome, and why. */
@Value.Immutable
public sealed interface ClassificationResult
    permits ClassificationResultBuilder.ClassificationResultValue {

  /** The id of the classification in the rule pack. */
  String classification();

  /** What it is called. */
  Label label();

  /** The class, or why there is not exactly one. */
  @Value.Redacted
  ClassResult result();

  /** The criteria of its classes, in order, with what was found. */
  @Value.Redacted
  List<Reason> reasons();

  /** A new builder. */
  static ClassificationResultBuilder builder() {
    return new ClassificationResultBuilder();
  }
}
