// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.List;
import java.util.Optional;

/**
 * One scenario and how it came out, whatever it is about.
 *
 * @param subject whether it is about an applicant or about an outcome
 * @param file the scenario file
 * @param line the line on which it begins
 * @param name the sentence that says what is tried
 * @param requirement the requirement that it shows
 * @param tags the words by which it is sorted
 * @param mismatches where it came out otherwise than expected; empty if it passed
 */
public record Trial(
    Subject subject,
    String file,
    int line,
    String name,
    Optional<String> requirement,
    List<String> tags,
    List<Mismatch> mismatches) {

  /** What a scenario is about. */
  public enum Subject {
    APPLICANT,
    OUTCOME
  }

  public Trial {
    tags = List.copyOf(tags);
    mismatches = List.copyOf(mismatches);
  }

  /** Whether everything is as expected. */
  public boolean passed() {
    return mismatches.isEmpty();
  }

  /** Where it stands, as {@code file:line}. */
  public String place() {
    return file + ":" + line;
  }
}
