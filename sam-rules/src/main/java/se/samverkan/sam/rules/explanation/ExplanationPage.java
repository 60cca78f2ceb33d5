// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.rules.internal.words.VerdictWords;
import se.samverkan.sam.rules.page.Page;

/** An explanation as a page. It shows what stands in the person's file. */
public final class ExplanationPage {

  private final Page.Maker page;

  private ExplanationPage(Language language) {
    this.page = Page.in(language);
  }

  /** The page of an explanation. */
  public static Page of(Explanation explanation, Language language) {
    ExplanationPage writer = new ExplanationPage(language);
    if (explanation instanceof Explanation.Assessed assessed) {
      writer.assessed(assessed);
    } else {
      writer.refused((Explanation.Refused) explanation);
    }
    String title = writer.page.say("Varför reglerna svarar som de gör", "Why the rules say so");
    return writer.page.titled(title + ": " + explanation.programme().in(language));
  }

  private void refused(Explanation.Refused refused) {
    page.text(
        page.say("Ingen bedömning kan göras: ", "No assessment can be made: ")
            + page.say(refused.refusal().reason())
            + ".");
    page.text(
        page.say("Den första dag då en bedömning kan göras är ", "An assessment can be made from ")
            + refused.possibleFrom()
            + ".");
  }

  private void assessed(Explanation.Assessed told) {
    Assessment assessment = told.assessment();
    page.text(
        page.say("Person `", "Person `")
            + assessment.applicant().value()
            + page.say("`, dag ", "`, day ")
            + assessment.asOf()
            + ": "
            + page.say(assessment.verdict().label())
            + ".");
    page.text(
        page.say(
            "Det är vad reglerna säger om uppgifterna, en rekommendation och inget beslut.",
            "This is what the rules say of the facts, a recommendation and no decision."));
    if (!assessment.exact()) {
      page.text(
          page.say(
              "Så mycket är okänt att alla möjligheter inte har prövats.",
              "So much is unknown that not every possibility was tried."));
    }
    targetGroups(told);
    page.part(page.say("Vad svaret hänger på", "What the answer hangs on"));
    new HingesPart(page, GroupRole.TARGET_GROUP).write(told.hinges(), told.open());
    inTime(told.inTime());
    notices(assessment.notices());
    page.part(page.say("Krav för krav", "Criterion by criterion"));
    ReasonsPart reasons = new ReasonsPart(page);
    told.groups().forEach(reasons::write);
    provenance(assessment.provenance());
  }

  private void targetGroups(Explanation.Assessed told) {
    List<GroupTold> groups =
        told.groups().stream()
            .filter(group -> group.assessment().role() == GroupRole.TARGET_GROUP)
            .toList();
    if (groups.size() < 2) {
      return;
    }
    page.table(
        List.of(
            page.say("Målgrupp", "Target group"),
            page.say("Svar", "Answer"),
            page.say("Uppgifter som skiljer", "Facts that differ")),
        groups.stream().map(this::summary).toList());
    List<GroupTold> nearest = told.nearest();
    if (!nearest.isEmpty()) {
      page.text(
          page.say("Närmast: ", "Nearest: ")
              + nearest.stream()
                  .map(group -> page.say(group.assessment().label()))
                  .collect(joining("; "))
              + ".");
    }
  }

  private List<String> summary(GroupTold group) {
    boolean outside = group.assessment().verdict() == Verdict.NOT_ELIGIBLE;
    return List.of(
        page.say(group.assessment().label()),
        page.say(VerdictWords.of(group.assessment().role(), group.assessment().verdict())),
        outside ? group.hinges().flatMap(Hinges::fewest).map(String::valueOf).orElse("") : "");
  }

  private void inTime(InTime inTime) {
    page.part(page.say("Med tiden", "In time"));
    if (inTime.turn().isEmpty()) {
      page.text(
          page.say(
              "Om inget annat ändras är svaret detsamma till och med " + inTime.until() + ".",
              "If nothing else changes, the answer is the same until " + inTime.until() + "."));
      return;
    }
    InTime.Turn turn = inTime.turn().get();
    page.text(
        page.say(
                "Om inget annat ändras blir svaret ett annat ",
                "If nothing else changes, the answer becomes another on ")
            + turn.on()
            + ": "
            + page.say(turn.verdict().label())
            + ".");
    if (!turn.facts().isEmpty()) {
      page.text(
          page.say("Då ändras detta: ", "This changes then: ")
              + new ChangeWords(page.language()).passed(turn.facts())
              + ".");
    }
    if (turn.rulesChange()) {
      page.text(
          page.say("Den dagen börjar andra regler gälla.", "Other rules hold from that day."));
    }
    if (turn.afterProgramme()) {
      page.text(page.say("Då är programmet slut.", "The programme is over by then."));
    }
  }

  private void notices(List<Notice> notices) {
    if (notices.isEmpty()) {
      return;
    }
    page.part(page.say("Att uppmärksamma", "To heed"));
    page.list(notices.stream().map(this::notice).toList());
  }

  private String notice(Notice notice) {
    String open =
        notice.finding() == Finding.UNKNOWN
            ? page.say("inte känt om det gäller: ", "not known whether it applies: ")
            : "";
    return open
        + page.say(notice.label())
        + " ("
        + notice.source()
        + ")"
        + notice.question().map(question -> ". " + page.say(question)).orElse("");
  }

  private void provenance(Provenance made) {
    page.part(page.say("Vad det vilar på", "What it rests on"));
    page.text(
        page.say("Regelpaket `", "Rule pack `")
            + made.pack()
            + "` "
            + made.version()
            + ", SHA-256 `"
            + made.sha256()
            + "`.");
  }
}
