// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.List;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.wording.ProblemWords;

/** Problems in a language, one a line. */
final class Problems {

  private Problems() {}

  static List<String> told(List<PackProblem> problems, Language language) {
    return problems.stream().map(one -> ProblemWords.in(language, one).toString()).toList();
  }
}
