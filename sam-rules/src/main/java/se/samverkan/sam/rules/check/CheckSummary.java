// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Language;

/** A check in one sentence, with its counts. */
public final class CheckSummary {

  private CheckSummary() {}

  /** The sentence, such as {@code Regelpaketet kan användas: inga fel, 1 varning.} */
  public static String of(PackCheck check, Language language) {
    boolean sv = language == Language.SV;
    String use =
        check.isUsable()
            ? (sv ? "Regelpaketet kan användas" : "The rule pack can be used")
            : (sv ? "Regelpaketet kan inte användas" : "The rule pack cannot be used");
    List<String> counts =
        sv
            ? List.of(
                count(check.problems(), "inga fel", "fel", "fel"),
                count(check.warnings(), "inga varningar", "varning", "varningar"),
                count(check.assumptions(), "inga antaganden", "antagande", "antaganden"),
                count(
                    check.readings(), "inga tolkningsfrågor", "tolkningsfråga", "tolkningsfrågor"))
            : List.of(
                count(check.problems(), "no problems", "problem", "problems"),
                count(check.warnings(), "no warnings", "warning", "warnings"),
                count(check.assumptions(), "no assumptions", "assumption", "assumptions"),
                count(check.readings(), "no interpretations", "interpretation", "interpretations"));
    return Stream.of(use, counts.stream().collect(Collectors.joining(", ")))
        .collect(Collectors.joining(": ", "", "."));
  }

  private static String count(List<?> some, String none, String one, String several) {
    return some.isEmpty() ? none : some.size() + " " + (some.size() == 1 ? one : several);
  }
}
