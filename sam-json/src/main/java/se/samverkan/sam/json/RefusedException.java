// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a refused document was taken for one that was read. Repeats no value of it. */
public final class RefusedException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 5;

  private final transient List<JsonProblem> problems;

  RefusedException(List<JsonProblem> problems) {
    super(summary(problems));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong with the document, in the order of its text. */
  public List<JsonProblem> problems() {
    return problems;
  }

  static String summary(List<JsonProblem> problems) {
    String shown =
        problems.stream()
            .limit(MOST_SHOWN)
            .map(JsonProblem::toString)
            .collect(Collectors.joining("; "));
    int more = problems.size() - MOST_SHOWN;
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }
}
