// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import java.util.List;
import java.util.Optional;

/**
 * A cohort, or everything that is wrong with its folder.
 *
 * @param cohort the cohort; absent if there is a problem
 * @param problems what is wrong, each with its file and line
 */
public record CohortReading(Optional<Cohort> cohort, List<String> problems) {

  public CohortReading {
    problems = List.copyOf(problems);
  }

  static CohortReading failed(List<String> problems) {
    return new CohortReading(Optional.empty(), problems);
  }
}
