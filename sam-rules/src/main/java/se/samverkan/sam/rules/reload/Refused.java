// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.acceptance.Mismatch;
import se.samverkan.sam.rules.acceptance.Trial;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.wording.ProblemWords;

/**
 * The files of a pack were refused, and every reason. Where a pack was in force, it still is.
 *
 * @param problems what must be mended in the files, by place; or why they could not be made ready
 * @param failures the pack's own scenarios that came out otherwise than they say; they are run only
 *     if there are no problems
 */
public record Refused(List<PackProblem> problems, List<Trial> failures) implements Reload, Opening {

  /**
   * @throws IllegalArgumentException if there is no reason, or a scenario that passed is among them
   */
  public Refused {
    problems = problems.stream().sorted().toList();
    failures = List.copyOf(failures);
    if (problems.isEmpty() && failures.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs a reason");
    }
    if (failures.stream().anyMatch(Trial::passed)) {
      throw new IllegalArgumentException("a scenario that passed is no reason");
    }
  }

  /** Refused for one problem. */
  static Refused because(PackProblem problem) {
    return new Refused(List.of(problem), List.of());
  }

  /**
   * All reasons in words, first the problems: {@code file:line:column: message; advice}, and {@code
   * file:line: name: what was expected of whom, and what the rules say}.
   */
  public List<Label> reasons() {
    return Stream.concat(
            problems.stream().map(Refused::told), failures.stream().flatMap(Refused::told))
        .toList();
  }

  /** The reasons in English, one a line. */
  @Override
  public String toString() {
    return reasons().stream().map(Label::en).collect(Collectors.joining("\n"));
  }

  private static Label told(PackProblem problem) {
    return new Label(ProblemWords.in(Language.SV, problem).toString(), problem.toString());
  }

  private static Stream<Label> told(Trial failure) {
    String place = failure.place() + ": " + failure.name() + ": ";
    return failure.mismatches().stream()
        .map(Mismatch::sentence)
        .map(sentence -> new Label(place + sentence.sv(), place + sentence.en()));
  }
}
