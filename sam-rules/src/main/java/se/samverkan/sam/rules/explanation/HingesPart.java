// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.rules.internal.words.VerdictWords;
import se.samverkan.sam.rules.page.Page;

/** The parts of the page that tell what an answer hangs on and what is left to ask. */
final class HingesPart {

  private final Page.Maker page;
  private final ChangeWords words;
  private final GroupRole role;

  HingesPart(Page.Maker page, GroupRole role) {
    this.page = page;
    this.words = new ChangeWords(page.language());
    this.role = role;
  }

  void write(Optional<Hinges> hinges, Optional<OpenAnswers> open) {
    hinges.ifPresent(this::hinges);
    open.ifPresent(this::open);
  }

  private void hinges(Hinges hinges) {
    if (hinges.changes().isEmpty()) {
      page.text(nothing(hinges.reach()));
    } else {
      page.text(
          page.say(
              "Svaret blir ett annat om något av detta ändras, och allt annat är som det är:",
              "The answer becomes another if one of these changes, and all else is as it is:"));
      page.list(hinges.changes().stream().map(set -> words.change(set, role)).toList());
      more(hinges.more());
      if (hinges.reach() == Reach.CUT_SHORT) {
        page.text(cutShort());
      }
    }
    if (!hinges.restsOn().isEmpty()) {
      page.text(
          page.say(
              "Svaret hänger på detta, som personen inte själv kan ändra:",
              "The answer hangs on this, which the person cannot change:"));
      page.list(hinges.restsOn().stream().map(words::fact).toList());
    }
  }

  private String nothing(Reach reach) {
    return switch (reach) {
      case WHOLE ->
          page.say(
              "Inget som personen själv kan ändra skulle ge ett annat svar.",
              "Nothing that the person can change would alter the answer.");
      case UP_TO_MOST_CHANGES ->
          page.say(
              "Ingen ändring av högst tre uppgifter, av dem som personen själv kan ändra, skulle ge ett annat svar.",
              "No change of up to three facts that the person can change would alter the answer.");
      case CUT_SHORT -> cutShort();
    };
  }

  private String cutShort() {
    return page.say(
        "Möjligheterna är så många att alla inte har prövats; det kan finnas fler.",
        "There are so many possibilities that not all were tried; there may be more.");
  }

  private void more(int more) {
    if (more > 0) {
      page.text(page.say("Det finns " + more + " till.", "There are " + more + " more."));
    }
  }

  private void open(OpenAnswers open) {
    List<List<String>> rows = new ArrayList<>();
    for (OpenAnswers.Question question : open.questions()) {
      String asked = page.say(question.missing().question());
      for (ChangeSet answer : question.answers()) {
        rows.add(row(asked, answer));
        asked = "";
      }
    }
    page.text(
        page.say(
            "Detta saknas och kan avgöra. Vart och ett av svaren för sig leder hit:",
            "This is missing and can decide. Each answer by itself leads here:"));
    page.table(
        List.of(page.say("Fråga", "Question"), page.say("Svar", "Answer"), page.say("Då", "Then")),
        rows);
    for (Verdict verdict : List.of(Verdict.ELIGIBLE, Verdict.NOT_ELIGIBLE)) {
      List<ChangeSet> sets =
          open.deciding().stream().filter(set -> set.verdict() == verdict).toList();
      if (!sets.isEmpty()) {
        page.text(fewest(verdict));
        page.list(sets.stream().map(words::answers).toList());
      }
    }
    more(open.more());
    if (open.reach() == Reach.CUT_SHORT) {
      page.text(cutShort());
    }
  }

  private String fewest(Verdict verdict) {
    String then = page.say(VerdictWords.of(role, verdict));
    return page.say(
        "De minsta svar som räcker för ”" + then + "”:",
        "The fewest answers that are enough for “" + then + "”:");
  }

  private List<String> row(String question, ChangeSet answer) {
    Change change = answer.changes().get(0);
    String label = page.say(change.label());
    boolean ofSet = !change.label().equals(change.field().label());
    return List.of(
        question,
        (ofSet ? label + ": " : "") + page.say(change.after()),
        page.say(VerdictWords.of(role, answer.verdict())));
  }
}
