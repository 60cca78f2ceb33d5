// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.wording;

import java.util.Optional;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.PackProblem;

/** Tells problems in a language. What was written in a file is never changed, only told. */
public final class ProblemWords {

  private ProblemWords() {}

  /** The same problem, its message and its advice in a language. */
  public static PackProblem in(Language language, PackProblem problem) {
    if (language == Language.EN) {
      return problem;
    }
    return new PackProblem(
        problem.file(),
        problem.line(),
        problem.column(),
        in(language, problem.message()),
        problem.advice().map(advice -> in(language, advice)));
  }

  /**
   * A message in a language: one of a pack, of a file of people ({@code line 1, column 16, at
   * /birthDate: …}), or of how a scenario came out. A message that has no Swedish stays English.
   */
  public static String in(Language language, String message) {
    return language == Language.EN ? message : swedish(message).orElse(message);
  }

  /** The Swedish of a message; empty if nobody has written it. */
  public static Optional<String> swedish(String message) {
    return Catalogue.swedish().translate(message);
  }
}
