// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.assessment.Finding;

/**
 * How many outcomes count in any of some classes, as a goal asks; only bounds are known where facts
 * are missing or an outcome fits several classes (I4).
 */
public final class OutcomeCounts {

  private OutcomeCounts() {}

  /**
   * Who counts in one of the classes. Open are those whose outcome can count there and can also
   * not, and those whose enrolment has ended, or may have, without being classified.
   *
   * @param classification the id of the classification
   * @param classes the ids of the classes
   */
  public static Tally in(Population population, String classification, Set<String> classes) {
    return population.tally(
        member ->
            Optional.ofNullable(member.outcomes().get(classification))
                .map(result -> result.isIn(classes))
                .orElseGet(
                    () ->
                        member.hasEnded() == Finding.NOT_MET ? Finding.NOT_MET : Finding.UNKNOWN));
  }
}
