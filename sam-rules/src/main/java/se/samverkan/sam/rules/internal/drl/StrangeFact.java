// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.Optional;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.rules.internal.drl.RuleSyntax.Compare;

/** Says that a condition begins with something that is no fact, and what may have been meant. */
final class StrangeFact {

  private final Vocabulary vocabulary;
  private final Problems problems;

  StrangeFact(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  void refuse(Compare compare) {
    String written = compare.field();
    Optional<String> own = OwnFactCall.nameIn(written);
    if (own.isEmpty()) {
      problems.add(
          compare.at(),
          "`" + written + "` is not a fact",
          meantAsOwn(written)
              .or(() -> Names.closest(written, vocabulary.fieldsInRules()))
              .or(() -> vocabulary.fieldCalled(written)));
    } else if (!vocabulary.isAboutPeople()) {
      problems.add(
          compare.at(), "facts of the pack's own are about people; a rule on outcomes reads none");
    } else if (vocabulary.knowsOwnFacts()) {
      refuseOwn(compare, own.get());
    }
  }

  /** Without a word where {@code pack.yaml} could not be read: nobody knows which facts it has. */
  private void refuseOwn(Compare compare, String name) {
    Optional<FactField<?>> named = vocabulary.own(name);
    if (named.isPresent()) {
      problems.add(
          compare.at(),
          "the fact `" + name + "` is " + Typing.kind(named.get()),
          "did you mean `" + named.get().inRules() + "`?");
    } else {
      problems.add(
          compare.at(),
          "there is no fact `" + name + "` under `facts` in `pack.yaml`",
          vocabulary
              .find(name)
              .map(field -> "did you mean `" + name + "`, which the library defines?")
              .or(() -> Names.closest(name, vocabulary.ownNames())));
    }
  }

  /** A fact of the pack's own, written as if it were one of the library's. */
  private Optional<String> meantAsOwn(String written) {
    String name = written.startsWith("own.") ? written.substring("own.".length()) : written;
    return vocabulary
        .own(name)
        .map(field -> "a fact of the pack's own is read by `" + field.inRules() + "`");
  }
}
