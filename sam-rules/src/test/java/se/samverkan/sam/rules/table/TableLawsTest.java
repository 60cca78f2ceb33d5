// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.ApplicantArbitraries;
import se.samverkan.sam.arbitrary.CommonArbitraries;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.rules.scenario.Expectation;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioReading;

/** Whatever a scenario says, a table of it and a file of it say the same. */
class TableLawsTest {

  @Property(tries = 200)
  void a_sheet_of_scenarios_says_the_same(
      @ForAll("scenarios") List<Scenario> scenarios, @ForAll Language language) {
    assertSame(ScenarioTable.scenarios(sheet(scenarios, language)), scenarios);
  }

  @Property(tries = 100)
  void csv_says_the_same(@ForAll("scenarios") List<Scenario> scenarios, @ForAll Language language) {
    byte[] bytes = CsvFile.write(sheet(scenarios, language));

    assertSame(ScenarioTable.scenarios(CsvFile.read("x.csv", bytes)), scenarios);
  }

  @Property(tries = 40)
  void a_workbook_says_the_same(
      @ForAll("scenarios") List<Scenario> scenarios, @ForAll Language language) {
    byte[] bytes = XlsxFile.write(sheet(scenarios, language));

    assertSame(ScenarioTable.scenarios(XlsxFile.read("x.xlsx", bytes)), scenarios);
  }

  @Property(tries = 300)
  void a_scenario_file_says_the_same(@ForAll("scenarios") List<Scenario> scenarios) {
    byte[] bytes = ScenarioYaml.of(scenarios).getBytes(UTF_8);

    assertSame(ScenarioReading.of("x.yaml", bytes), scenarios);
  }

  @Provide
  Arbitrary<List<Scenario>> scenarios() {
    return Combinators.combine(
            lines().map(text -> text.length() > 50 ? text.substring(0, 50).strip() : text),
            CommonArbitraries.optional(lines()),
            CommonArbitraries.optional(lines()),
            Arbitraries.of("ålder", "gräns", "inga", "a-1").list().uniqueElements().ofMaxSize(3),
            CommonArbitraries.dates(),
            ApplicantArbitraries.applicants(),
            expectations())
        .as(TableLawsTest::scenario)
        .list()
        .uniqueElements(Scenario::name)
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Scenario scenario(
      String name,
      Optional<String> source,
      Optional<String> requirement,
      List<String> tags,
      LocalDate asOf,
      Applicant given,
      Expectation expect) {
    return Scenario.builder()
        .name(name)
        .source(source.map(Source::new))
        .requirement(requirement)
        .tags(tags)
        .asOf(asOf)
        .given(given)
        .expect(expect)
        .file("x")
        .line(1)
        .build();
  }

  private Arbitrary<Expectation> expectations() {
    Arbitrary<List<String>> ids =
        Arbitraries.of("age", "own.flag", "none", "inga", "a-b", "- a", "=1")
            .list()
            .uniqueElements()
            .ofMaxSize(3);
    Arbitrary<Map<String, Finding>> findings =
        Arbitraries.maps(
                Arbitraries.of("sam.age", "sam.a-b", "none", "x: y"), Arbitraries.of(Finding.class))
            .ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of(Verdict.class),
            Arbitraries.maps(Arbitraries.of("group", "a-b"), Arbitraries.of(Verdict.class))
                .ofMaxSize(2),
            findings,
            Arbitraries.of(0, 1, 2),
            CommonArbitraries.optional(ids),
            Arbitraries.maps(Arbitraries.of("group", "a-b"), ids).ofMaxSize(2),
            CommonArbitraries.optional(ids))
        .as(
            (verdict, groups, reasons, way, missing, missingIn, notices) ->
                Expectation.builder()
                    .verdict(verdict)
                    .groups(groups)
                    .reasons(way == 1 ? Optional.of(reasons) : Optional.empty())
                    .including(way == 2 ? reasons : Map.of())
                    .missing(missing)
                    .missingIn(missingIn)
                    .notices(notices)
                    .build());
  }

  /** Texts such as a scenario file can have for a name. */
  private static Arbitrary<String> lines() {
    return Arbitraries.oneOf(
        CommonArbitraries.texts()
            .filter(
                text ->
                    text.chars().noneMatch(c -> c != ' ' && (c < ' ' || c == 0xAD || c == 0x2028)))
            .filter(
                text -> text.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT)),
        Arbitraries.of(
            "=1+1", "'=1", "''-x", "a;b", "a,b", "\"", "'", "a: b", "# a", "K-12 ålder"));
  }

  private static Sheet sheet(List<Scenario> scenarios, Language language) {
    return ScenarioTable.of(scenarios).sheet("x", language);
  }

  private static void assertSame(ScenarioReading reading, List<Scenario> scenarios) {
    assertThat(reading.problems()).isEmpty();
    assertThat(RoundTripTest.without(reading.scenarios()))
        .isEqualTo(RoundTripTest.without(scenarios));
  }
}
