// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
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
 * what, on whose word, and what is left to ask. It has colours for light and for dark pages.
 */
final class AssessmentPicture {

  private static final int WIDTH = 900;
  private static final int MARGIN = 28;
  private static final int INDENT = 66;
  private static final int STEP = 46;
  private static final int LONGEST_LABEL = 104;

  private static final String STYLE =
      """
      <style>
        text { font-family: system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328 }
        .title { font-size: 19px; font-weight: 600 }
        .label { font-size: 15px }
        .ground { font-size: 12.5px; fill: #59636e }
        .aside { fill: #818b98 }
        .sign { font-size: 14px; font-weight: 700; text-anchor: middle; fill: #ffffff }
        .verdict { font-size: 14px; font-weight: 600; text-anchor: middle; fill: #ffffff }
        .card { fill: #ffffff; stroke: #d1d9e0 }
        .met { fill: #1a7f37 }
        .not-met { fill: #c93c37 }
        .unknown { fill: #9a6700 }
        .ask { fill: #fff8c5; stroke: #d4a72c }
        path { stroke: #d1d9e0 }
        @media (prefers-color-scheme: dark) {
          text { fill: #f0f6fc }
          .ground { fill: #9198a1 }
          .aside { fill: #7d8590 }
          .sign, .verdict { fill: #ffffff }
          .card { fill: #0d1117; stroke: #3d444d }
          .met { fill: #238636 }
          .not-met { fill: #da3633 }
          .unknown { fill: #9e6a03 }
          .ask { fill: #272115; stroke: #9e6a03 }
          path { stroke: #3d444d }
        }
      </style>
      """;

  private final List<String> lines = new ArrayList<>();
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
    return picture.framed(told.assessment().verdict());
  }

  private void heading(Explanation.Assessed told) {
    Assessment assessment = told.assessment();
    text("title", MARGIN, y, told.groups().get(0).assessment().label().en());
    text("ground", MARGIN, y + 21, assessment.applicant().value() + " on " + assessment.asOf());
    int width = 28 + 9 * assessment.verdict().label().en().length();
    int left = WIDTH - MARGIN - width;
    String colour = colour(assessment.verdict());
    add(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"28\" rx=\"14\"/>",
        colour, left, y - 20, width);
    text("verdict", left + width / 2, y - 1, assessment.verdict().label().en());
    y += 40;
    add("<path d=\"M%s %sH%s\"/>", MARGIN, y, WIDTH - MARGIN);
    y += 32;
  }

  private void criterion(CriterionTold told) {
    Reason reason = told.reason();
    String aside = reason.decides() ? "" : " aside";
    sign(reason.finding(), reason.decides());
    text("label" + aside, INDENT, y, shortened(reason.label().en()));
    text("ground" + aside, INDENT, y + 18, ground(told));
    y += STEP;
  }

  private static String ground(CriterionTold told) {
    Reason reason = told.reason();
    if (!reason.decides()) {
      return "does not decide: "
          + reason.interpretation().orElseThrow().label().en()
          + "  ·  "
          + reason.source();
    }
    String facts =
        told.facts().stream()
            .filter(FactTold::known)
            .map(AssessmentPicture::fact)
            .collect(joining(", "));
    String assumed =
        reason.values().stream()
            .filter(value -> value.assumption().isPresent())
            .map(AssessmentPicture::assumed)
            .collect(joining());
    return (facts.isEmpty() ? "" : facts + "  ·  ") + reason.source() + assumed;
  }

  private static String fact(FactTold fact) {
    return fact.label().en() + ": " + fact.value().en();
  }

  private static String assumed(ValueUsed value) {
    return "  ·  the source gives no number: " + value.value() + " is assumed";
  }

  private void sign(Finding finding, boolean decides) {
    String colour = finding.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String sign =
        switch (finding) {
          case MET -> "✓";
          case NOT_MET -> "✗";
          case UNKNOWN -> "?";
        };
    add(
        "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"11\"%s/>",
        colour, MARGIN + 13, y + 3, decides ? "" : " opacity=\"0.45\"");
    text("sign", MARGIN + 13, y + 8, sign);
  }

  private void ask(MissingFact missing) {
    y += 12;
    add(
        "<rect class=\"ask\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"44\" rx=\"6\"/>",
        MARGIN, y - 22, WIDTH - 2 * MARGIN);
    text("label", MARGIN + 14, y + 5, "To ask: " + missing.question().en());
    y += 52;
  }

  private void ending(Provenance provenance) {
    text(
        "ground",
        MARGIN,
        y,
        "An assessment, not a decision. Rules: %s %s, SHA-256 %s…"
            .formatted(
                provenance.pack(), provenance.version(), provenance.sha256().substring(0, 12)));
    y += 24;
  }

  private String framed(Verdict verdict) {
    String frame =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" role=\"img\" aria-label=\"An assessment with its reasons: %s\">\n"
            .formatted(WIDTH, y, WIDTH, y, verdict.label().en());
    String card =
        "<rect class=\"card\" x=\"0.5\" y=\"0.5\" width=\"%s\" height=\"%s\" rx=\"10\"/>\n"
            .formatted(WIDTH - 1, y - 1);
    return frame + STYLE + card + String.join("\n", lines) + "\n</svg>\n";
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

  private void text(String kind, int x, int baseline, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    add("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>", kind, x, baseline, escaped);
  }

  private void add(String line, Object... parts) {
    lines.add(line.formatted(parts));
  }
}
