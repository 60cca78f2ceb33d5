// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.Optional;
import se.samverkan.sam.rules.mutation.Progress;

/**
 * What a run does besides running the scenarios.
 *
 * @param survey who is told how far the survey of mutants has come; absent if there is to be none
 */
public record Options(Optional<Progress> survey) {

  /** The scenarios and their coverage alone. */
  public static Options standard() {
    return new Options(Optional.empty());
  }

  /** The same with a survey of mutants, which takes some seconds. */
  public Options withSurvey(Progress progress) {
    return new Options(Optional.of(progress));
  }
}
