// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.evaluation;

import java.util.List;

/**
 * How much of an evaluation is written.
 *
 * @param written the fields that have a text, in order
 * @param missing the fields that have none, in order
 */
public record Completeness(List<EvaluationField> written, List<EvaluationField> missing) {

  /**
   * @throws NullPointerException if anything is null
   */
  public Completeness {
    written = List.copyOf(written);
    missing = List.copyOf(missing);
  }

  /** Whether all nine fields have a text. */
  public boolean isComplete() {
    return missing.isEmpty();
  }
}
