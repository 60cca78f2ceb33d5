// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.ValueUsed;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.rules.explanation.CriterionTold;
import se.samverkan.sam.rules.explanation.Explanation;
import se.samverkan.sam.rules.explanation.FactTold;
import se.samverkan.sam.rules.explanation.GroupTold;

/**
 * Draws one group of an explained assessment as a card: what was found on each criterion, from
 * what, on whose word, and what is left to ask.
 */
final class AssessmentPicture {

  private static final int WIDTH = 900;
  private static final int MARGIN = 28;
  private static final int INDENT = 66;
  private static final int STEP = 46;
  private static final int LONGEST_LABEL = 104;

  private final SvgCard card = new SvgCard(WIDTH);
  private int y = 48;

  private AssessmentPicture() {}

  /** The picture of what was found on the first group, in English. */
  static String of(Explanation.Assessed told) {
    AssessmentPicture picture = new AssessmentPicture();
    picture.heading(told);
    GroupTold group = told.groups().get(0);
    group.criteria().stream().filter(one -> one.reason().decides()).forEach(picture::criterion);
    group.criteria().stream().filter(one -> !one.reason().decides()).forEach(picture::criterion);
    told.assessment().missing().forEach(picture::ask);
    picture.ending(told.assessment().provenance());
    String verdict = told.assessment().verdict().label().en();
    return picture.card.framed(picture.y, "An assessment with its reasons: " + verdict);
  }

  private void heading(Explanation.Assessed told) {
    Assessment assessment = told.assessment();
    card.text("title", MARGIN, y, told.groups().get(0).assessment().label().en());
    card.text(
        "ground", MARGIN, y + 21, assessment.applicant().value() + " on " + assessment.asOf());
    String verdict = assessment.verdict().label().en();
    int width = 28 + 9 * verdict.length();
    int left = WIDTH - MARGIN - width;
    card.box(colour(assessment.verdict()), left, y - 20, width, 28, 14);
    card.text("verdict", left + width / 2, y - 1, verdict);
    y += 40;
    card.rule(MARGIN, WIDTH - MARGIN, y);
    y += 32;
  }

  private void criterion(CriterionTold told) {
    Reason reason = told.reason();
    String aside = reason.decides() ? "" : " aside";
    sign(reason.finding(), reason.decides());
    card.text("label" + aside, INDENT, y, shortened(reason.label().en()));
    card.text("ground" + aside, INDENT, y + 18, ground(told));
    y += STEP;
  }

  private static String ground(CriterionTold told) {
    Reason reason = told.reason();
    if (!reason.decides()) {
      String reading = reason.interpretation().orElseThrow().label().en();
      return "does not decide: " + reading + "  ·  " + reason.source();
    }
    String facts =
        told.facts().stream()
            .filter(FactTold::known)
            .map(fact -> fact.label().en() + ": " + fact.value().en())
            .collect(joining(", "));
    String assumed =
        reason.values().stream()
            .filter(value -> value.assumption().isPresent())
            .map(ValueUsed::value)
            .map(value -> "  ·  the source gives no number: " + value + " is assumed")
            .collect(joining());
    return (facts.isEmpty() ? "" : facts + "  ·  ") + reason.source() + assumed;
  }

  private void sign(Finding finding, boolean decides) {
    String colour = finding.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String sign =
        switch (finding) {
          case MET -> "✓";
          case NOT_MET -> "✗";
          case UNKNOWN -> "?";
        };
    card.dot(colour, MARGIN + 13, y + 3, !decides);
    card.text("sign", MARGIN + 13, y + 8, sign);
  }

  private void ask(MissingFact missing) {
    y += 12;
    card.box("ask", MARGIN, y - 22, WIDTH - 2 * MARGIN, 44, 6);
    card.text("label", MARGIN + 14, y + 5, "To ask: " + missing.question().en());
    y += 52;
  }

  private void ending(Provenance made) {
    String rules =
        "Rules: %s %s, SHA-256 %s…"
            .formatted(made.pack(), made.version(), made.sha256().substring(0, 12));
    card.text("ground", MARGIN, y, "An assessment, not a decision. " + rules);
    y += 24;
  }

  private static String colour(Verdict verdict) {
    return switch (verdict) {
      case ELIGIBLE -> "met";
      case NOT_ELIGIBLE -> "not-met";
      case UNDETERMINED -> "unknown";
    };
  }

  private static String shortened(String label) {
    return label.length() <= LONGEST_LABEL
        ? label
        : label.substring(0, label.lastIndexOf(' ', LONGEST_LABEL)) + " …";
  }
}
