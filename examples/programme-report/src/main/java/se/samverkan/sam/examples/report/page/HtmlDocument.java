// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.List;
import java.util.OptionalInt;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.examples.report.Cohort;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** The page with its style, its script and its data in one text that loads nothing. */
final class HtmlDocument {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:;"
          + " base-uri 'none'; form-action 'none'";
  private static final String CHARTS =
      "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

  private final Html html = new Html();
  private final Language language;

  private HtmlDocument(Language language) {
    this.language = language;
  }

  static String of(ProgrammeFigures figures, Language language, OptionalInt suppressBelow) {
    return new HtmlDocument(language).page(figures.cohort(), Contents.of(figures, suppressBelow));
  }

  private String page(Cohort cohort, List<Section> sections) {
    html.trusted("<!DOCTYPE html>\n").open("html", "lang", language.tag()).line();
    head(cohort);
    html.open("body").line();
    html.element(
        "a", say("Hoppa till innehållet", "Skip to the content"), "class", "skip", "href", "#main");
    html.line().open("header").element("h1", cohort.title().in(language));
    html.element("p", say("Läget den ", "As of ") + cohort.asOf(), "class", "as-of");
    html.close("header").line();
    contents(sections);
    html.open("main", "id", "main").line();
    sections.forEach(this::section);
    html.close("main").line();
    html.open("script", "type", "application/json", "id", "report-data");
    html.trusted(JsonText.embedded(ChartJson.of(sections, language))).close("script").line();
    script(Resources.text(CHARTS));
    script(Resources.text("report.js"));
    return html.close("body").close("html").line().toString();
  }

  private void head(Cohort cohort) {
    html.open("head").open("meta", "charset", "utf-8").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "referrer", "content", "no-referrer").line();
    html.element("title", cohort.title().in(language)).line();
    html.open("style").line().trusted(Resources.text("report.css")).close("style").line();
    html.close("head").line();
  }

  private void script(String text) {
    html.open("script").line().trusted(text).line().close("script").line();
  }

  private void contents(List<Section> sections) {
    html.open("nav", "aria-labelledby", "contents");
    html.element("h2", say("Innehåll", "Contents"), "id", "contents").open("ol");
    for (Section one : sections) {
      html.open("li").element("a", one.title().in(language), "href", "#" + one.id()).close("li");
    }
    html.close("ol").close("nav").line();
  }

  private void section(Section section) {
    String heading = "heading-" + section.id();
    html.open("section", "id", section.id(), "aria-labelledby", heading);
    html.element("h2", section.title().in(language), "id", heading).line();
    HtmlBlocks blocks = new HtmlBlocks(html, language);
    section.blocks().forEach(blocks::write);
    html.close("section").line();
  }

  private String say(String sv, String en) {
    return new Label(sv, en).in(language);
  }
}
