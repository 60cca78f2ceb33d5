// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.List;
import java.util.stream.Stream;
import se.samverkan.sam.rules.mutation.Fate;
import se.samverkan.sam.rules.mutation.Mutant;
import se.samverkan.sam.rules.mutation.MutationSurvey;
import se.samverkan.sam.rules.page.Page;

/**
 * The part of a page on the small mistakes that scenarios would notice, and those they would not.
 */
final class SurveyPart {

  private SurveyPart() {}

  /**
   * Writes it.
   *
   * @param withProposals whether the scenarios to paste are written too
   */
  static void write(Page.Maker page, MutationSurvey survey, boolean withProposals) {
    page.part(
        page.say(
            "Små fel som scenarierna skulle märka",
            "Small mistakes that the scenarios would notice"));
    page.text(
        page.say(
            "Reglerna har ändrats i det lilla, en sak i taget, och scenarierna körts igen. Ett fel"
                + " som inget scenario märker kan smyga sig in utan att någon ser det.",
            "The rules were changed in small ways, one at a time, and the scenarios run again. A"
                + " mistake that no scenario notices can slip in unseen."));
    page.table(
        List.of(
            page.say("Fel i", "Mistake in"),
            page.say("Prövade", "Tried"),
            page.say("Märkta", "Noticed"),
            page.say("Ändrar ingenting", "Change nothing"),
            page.say("Inte märkta", "Not noticed")),
        Stream.of(Mutant.Kind.values()).map(kind -> row(page, survey, kind)).toList());
    List<Fate.Survived> survivors = survey.survivors();
    if (survivors.isEmpty()) {
      page.text(
          page.say(
              "Inget fel som ändrar något gick obemärkt förbi.",
              "No mistake that changes anything went unnoticed."));
      return;
    }
    page.section(page.say("Fel som inget scenario märker", "Mistakes that no scenario notices"));
    for (Fate.Survived survivor : survivors) {
      survivor(page, survivor, withProposals);
    }
  }

  private static List<String> row(Page.Maker page, MutationSurvey survey, Mutant.Kind kind) {
    return List.of(
        switch (kind) {
          case RULE -> page.say("regler", "rules");
          case MANIFEST -> page.say("manifestet", "the manifest");
          case CODE -> page.say("koder", "codes");
        },
        count(survey.fates(), kind),
        count(survey.killed(), kind),
        count(survey.equivalent(), kind),
        count(survey.survivors(), kind));
  }

  private static String count(List<? extends Fate> fates, Mutant.Kind kind) {
    return String.valueOf(fates.stream().filter(fate -> fate.mutant().kind() == kind).count());
  }

  private static void survivor(Page.Maker page, Fate.Survived survivor, boolean withProposal) {
    Mutant mutant = survivor.mutant();
    String effect =
        survivor.changesVerdict()
            ? page.say("ändrar en bedömning", "changes a verdict")
            : survivor.proposal().isPresent()
                ? page.say(
                    "ändrar ingen bedömning, men vad som sägs om den",
                    "changes no verdict, but what is said about one")
                : page.say(
                    "ingen hittades som det ändrar något för",
                    "nobody was found for whom it changes anything");
    page.text(
        "✗ `"
            + mutant.place()
            + "`"
            + (mutant.subject().isEmpty() ? "" : " `" + mutant.subject() + "`")
            + ": "
            + page.say(mutant.change())
            + " – "
            + effect
            + ".");
    if (withProposal && survivor.proposal().isPresent()) {
      page.text(
          page.say(
              "Det här scenariot skulle märka det. Klistra in det under `scenarios`, sedan du"
                  + " prövat att det väntade också är det rätta:",
              "This scenario would notice it. Paste it under `scenarios`, once you have checked"
                  + " that what is expected is also right:"));
      page.verbatim(survivor.proposal().map(one -> one.item(page.language())).orElse(""));
    }
  }
}
