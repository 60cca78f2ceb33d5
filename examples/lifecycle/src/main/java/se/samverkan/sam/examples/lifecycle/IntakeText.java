// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Decision;
import se.samverkan.sam.core.participation.Intake;

/** The particulars of how a person comes to a programme. */
final class IntakeText {

  private static final int MOST_TOLD = 3;

  private final Words words;

  IntakeText(Words words) {
    this.words = words;
  }

  Detail of(Intake event) {
    Detail detail = new Detail(words);
    if (event instanceof Intake.Identified identified) {
      return detail.add(identified.by());
    } else if (event instanceof Intake.Referred referred) {
      return detail.add(referred.by()).quoted(referred.unit()).quoted(referred.requestedHelp());
    } else if (event instanceof Intake.Decided decided) {
      Decision decision = decided.decision();
      return detail
          .add(decision.outcome())
          .add(words.body(decision.body()))
          .quoted(decision.grounds())
          .add(decided.assessment(), this::assessed);
    } else if (event instanceof Intake.TakenOver taken) {
      return detail
          .quoted(taken.system())
          .add(taken.stage())
          .add(
              Optional.of(taken.unknown()).filter(kinds -> !kinds.isEmpty()),
              kinds -> words.say("okänt därifrån: ", "not known from there: ") + words.in(kinds));
    }
    return detail;
  }

  private String assessed(Assessment assessment) {
    List<String> missing =
        assessment.missing().stream().map(fact -> words.in(fact.label())).toList();
    int others = missing.size() - MOST_TOLD;
    String told = String.join(", ", missing.subList(0, Math.min(MOST_TOLD, missing.size())));
    return words.say("reglerna säger: ", "the rules say: ")
        + words.in(assessment.verdict())
        + (missing.isEmpty() ? "" : words.say(", saknas: ", ", missing: ") + told)
        + (others > 0 ? words.say(" och %s till", " and %s more").formatted(others) : "");
  }
}
