// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.rules.internal.words.VerdictWords;

/** Changes and facts in the words of one language. */
final class ChangeWords {

  private final Language language;

  ChangeWords(Language language) {
    this.language = language;
  }

  private String say(String sv, String en) {
    return language == Language.SV ? sv : en;
  }

  /** Changes to what is, with what follows. */
  String change(ChangeSet set, GroupRole role) {
    return set.changes().stream()
            .map(one -> answer(one) + say(" (nu ", " (now ") + one.before().in(language) + ")")
            .collect(joining(together()))
        + follows(set, role);
  }

  /** Answers to what is not known. */
  String answers(ChangeSet set) {
    return set.changes().stream().map(this::answer).collect(joining(together()));
  }

  private String together() {
    return say(", och samtidigt ", ", and at the same time ");
  }

  private String follows(ChangeSet set, GroupRole role) {
    return say(" – då: ", " – then: ") + VerdictWords.of(role, set.verdict()).in(language);
  }

  private String answer(Change change) {
    return change.label().in(language) + ": " + change.after().in(language);
  }

  /** Facts with their values, in one line. */
  String facts(List<FactTold> facts) {
    return facts.stream().map(this::fact).collect(joining("; "));
  }

  String fact(FactTold fact) {
    return fact.label().in(language) + ": " + fact.value().in(language);
  }

  /** What time made of facts, in one line. */
  String passed(List<InTime.Passed> facts) {
    return facts.stream()
        .map(
            one ->
                one.after().label().in(language)
                    + say(" går från ", " goes from ")
                    + one.before().value().in(language)
                    + say(" till ", " to ")
                    + one.after().value().in(language))
        .collect(joining("; "));
  }
}
