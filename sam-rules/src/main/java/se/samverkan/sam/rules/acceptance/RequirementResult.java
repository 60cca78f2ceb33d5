// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.List;
import java.util.Optional;

/**
 * The scenarios that show one requirement.
 *
 * @param requirement the requirement; absent for the scenarios that name none
 * @param trials those scenarios, in the order of their files
 */
public record RequirementResult(Optional<String> requirement, List<Trial> trials) {

  public RequirementResult {
    trials = List.copyOf(trials);
  }

  /** How many of them came out as expected. */
  public int passed() {
    return (int) trials.stream().filter(Trial::passed).count();
  }

  /** Whether all of them did. */
  public boolean isShown() {
    return passed() == trials.size();
  }
}
