// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.List;
import java.util.Objects;
import se.samverkan.sam.core.assessment.Reason;

/**
 * A criterion with what was found on it and the facts that it read.
 *
 * @param reason the finding, with the criterion in words, its source, its values and its rule
 * @param facts the facts that the condition reads, in its order
 */
public record CriterionTold(Reason reason, List<FactTold> facts) {
  /**
   * @throws NullPointerException if a part is null
   */
  public CriterionTold {
    Objects.requireNonNull(reason, "reason");
    facts = List.copyOf(facts);
  }
}
