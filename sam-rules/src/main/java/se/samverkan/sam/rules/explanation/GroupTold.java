// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.assessment.GroupAssessment;

/**
 * Why a person belongs to a group, or does not.
 *
 * @param assessment what was found on the group
 * @param criteria its criteria, in the pack's order
 * @param hinges what its verdict hangs on, if it is decided; told of target groups where there are
 *     several, and of what intake asks for
 * @param open what is left to ask, if it is not; told of the same groups
 */
public record GroupTold(
    GroupAssessment assessment,
    List<CriterionTold> criteria,
    Optional<Hinges> hinges,
    Optional<OpenAnswers> open) {
  /**
   * @throws NullPointerException if a part is null
   */
  public GroupTold {
    Objects.requireNonNull(assessment, "assessment");
    criteria = List.copyOf(criteria);
    Objects.requireNonNull(hinges, "hinges");
    Objects.requireNonNull(open, "open");
  }
}
