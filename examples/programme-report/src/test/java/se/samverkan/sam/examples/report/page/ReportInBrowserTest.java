// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.examples.report.Cohort;
import se.samverkan.sam.examples.report.CohortFolder;
import se.samverkan.sam.examples.report.FiguresOf;
import se.samverkan.sam.examples.report.Progress;
import se.samverkan.sam.rules.pack.RulePacks;
import tools.jackson.databind.JsonNode;

/** The page as a browser shows it, where there is one on this computer. */
class ReportInBrowserTest {

  private static @Nullable Browser browser;

  @TempDir static Path folder;

  @BeforeAll
  static void writeThePagesAndStartABrowser() throws Exception {
    Optional<Path> chromium = Browser.program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = Browser.program("chromedriver");
    assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "there is no chromium with chromedriver here, so the page is not looked at in a browser");
    for (String id : List.of("resam", "sam")) {
      Cohort cohort =
          CohortFolder.read(Path.of("cohorts", id), Progress.silent()).cohort().orElseThrow();
      List<String> problems = new ArrayList<>();
      var figures = FiguresOf.compute(cohort, RulePacks.builtIn(id), Path.of("reports"), problems);
      write(id, ReportPage.html(figures, Language.SV, OptionalInt.empty()));
      write(id + "-suppressed", ReportPage.html(figures, Language.EN, OptionalInt.of(5)));
    }
    browser =
        Browser.start(
            chromium.orElseThrow(),
            chromedriver.orElseThrow(),
            Files.createDirectory(folder.resolve("profile")));
  }

  private static void write(String name, String html) throws Exception {
    Files.writeString(folder.resolve(name + ".html"), html, StandardCharsets.UTF_8);
  }

  @AfterAll
  static void stopTheBrowser() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  private static Browser on(String name, int width) throws Exception {
    Browser one = Objects.requireNonNull(browser);
    one.resize(width, 900);
    one.show(folder.resolve(name + ".html"));
    return one;
  }

  @ParameterizedTest
  @CsvSource({"resam, 390", "resam, 1280", "sam, 390", "sam-suppressed, 1280"})
  void every_chart_is_drawn_with_a_description_of_its_own(String name, int width) throws Exception {
    JsonNode charts =
        on(name, width)
            .run(
                "return [...document.querySelectorAll('.plot')].map(one => [one.id,"
                    + " one.querySelectorAll('svg path').length,"
                    + " one.getAttribute('aria-label').length]);");
    assertThat(charts).isNotEmpty();
    assertThat(charts)
        .allSatisfy(
            chart -> {
              assertThat(chart.get(1).asInt()).as("%s", chart).isGreaterThan(3);
              assertThat(chart.get(2).asInt()).as("%s", chart).isGreaterThan(20);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "resam, 360",
    "resam, 1280",
    "sam, 360",
    "sam, 1280",
    "resam-suppressed, 360",
    "sam-suppressed, 1280"
  })
  void nothing_is_wider_than_the_page(String name, int width) throws Exception {
    JsonNode wide =
        on(name, width)
            .run(
                "document.querySelectorAll('details').forEach(one => one.open = true);"
                    + "return [document.documentElement.scrollWidth, window.innerWidth];");
    assertThat(wide.get(0).asInt()).isLessThanOrEqualTo(wide.get(1).asInt());
  }

  @Test
  void a_count_opens_to_the_ids_of_those_it_counts_and_closes_again() throws Exception {
    Browser one = on("resam", 1280);
    String details = "#outcomes-result tbody tr:nth-child(3) details";
    String visible = "return document.querySelector('" + details + " ul').checkVisibility()";
    assertThat(one.run(visible).asBoolean()).isFalse();

    one.click(details + " summary");

    JsonNode ids =
        one.run(
            "return [...document.querySelectorAll('"
                + details
                + " li')].filter(id => id.checkVisibility()).map(id => id.innerText)");
    assertThat(ids).hasSize(50).allMatch(id -> id.asString().startsWith("resam-"));
    one.run(
        "document.querySelector('"
            + details
            + " summary').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles:"
            + " true}))");
    assertThat(one.run("return document.querySelector('" + details + "').open").asBoolean())
        .isFalse();
  }

  @Test
  void in_every_table_of_counts_a_count_opens_to_as_many_ids_as_it_counts() throws Exception {
    Browser one = on("resam", 1280);
    JsonNode tables =
        one.run(
            "return [...document.querySelectorAll('table')]"
                + ".filter(table => table.querySelector('details')).map(table => table.id)");
    assertThat(tables).hasSizeGreaterThan(8);
    for (JsonNode table : tables) {
      String first =
          one.run(
                  "const details = document.querySelector('#"
                      + table.asString()
                      + " details'); details.id = 'opened-"
                      + table.asString()
                      + "'; return '#' + details.id")
              .asString();

      one.click(first + " summary");

      JsonNode opened =
          one.run(
              "const details = document.querySelector('"
                  + first
                  + "'); return [details.querySelector('.number').innerText,"
                  + " ...[...details.querySelectorAll('li')].filter(id => id.checkVisibility())"
                  + ".map(id => id.innerText)]");
      List<String> ids = opened.valueStream().skip(1).map(JsonNode::asString).toList();
      String most = opened.get(0).asString().replaceFirst(".*–", "");
      assertThat(ids)
          .as("%s: %s", table, opened.get(0))
          .hasSize(Integer.parseInt(most))
          .doesNotHaveDuplicates()
          .allMatch(id -> id.startsWith("resam-"));
    }
  }

  @Test
  void where_small_counts_are_hidden_there_is_nothing_to_open() throws Exception {
    JsonNode left =
        on("resam-suppressed", 1280)
            .run(
                "return [document.querySelectorAll('details').length,"
                    + " document.body.innerText.includes('resam-0')]");
    assertThat(left.get(0).asInt()).isZero();
    assertThat(left.get(1).asBoolean()).isFalse();
  }

  @Test
  void the_page_asks_the_network_for_nothing() throws Exception {
    JsonNode asked =
        on("resam", 1280)
            .run("return performance.getEntriesByType('resource').map(one => one.name)");
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"resam", "sam", "resam-suppressed"})
  void it_prints(String name) throws Exception {
    byte[] pdf = on(name, 1280).print();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(pdf.length).isGreaterThan(50_000);
  }
}
