// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.OwnFact;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.internal.table.Columns;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioFiles;
import se.samverkan.sam.rules.scenario.ScenarioReading;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenarioTableTest {

  private static final Path GOLDEN = Path.of("src/test/resources/desk/scenarios-sam.csv");

  @Test
  void the_table_of_a_pack_is_as_written_down() throws IOException {
    List<Scenario> scenarios = ScenarioFiles.of(RulePacks.builtIn("sam")).scenarios();
    byte[] csv = CsvFile.write(ScenarioTable.of(scenarios).sheet("sam.csv", Language.SV));
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.write(GOLDEN, csv);
    }

    assertThat(new String(csv, UTF_8)).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void a_row_is_a_person_on_a_day_and_what_is_expected() {
    Scenario scenario =
        one(
            """
            Namn;Krav;Märkord;Källa;Bedömningsdag;Födelsedatum;Anställning;Är sjukskriven;Väntad bedömning
            sexton;K-12 ålder;ålder; gräns;S11;2012-01-15;1996-01-15;utan anställning;nej;tillhör målgruppen
            """
                .replace("ålder; gräns", "\"ålder; gräns\""));

    assertThat(scenario.name()).isEqualTo("sexton");
    assertThat(scenario.requirement()).contains("K-12 ålder");
    assertThat(scenario.tags()).containsExactly("ålder", "gräns");
    assertThat(scenario.source().orElseThrow().text()).isEqualTo("S11");
    assertThat(scenario.asOf()).isEqualTo(LocalDate.of(2012, 1, 15));
    assertThat(scenario.given().birthDate()).contains(LocalDate.of(1996, 1, 15));
    assertThat(scenario.given().employment()).contains(Employment.UNEMPLOYED);
    assertThat(scenario.given().onSickLeave()).contains(false);
    assertThat(scenario.given().suicideRisk()).isEmpty();
    assertThat(scenario.expect().verdict()).contains(Verdict.ELIGIBLE);
    assertThat(scenario.expect().missing()).isEmpty();
    assertThat(scenario.file()).isEqualTo("x.csv");
    assertThat(scenario.line()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "name;asOf;given.employment;expect.verdict,unemployed;notEligible",
    "Name;Day of assessment;Employment;Expected verdict,Unemployed;not eligible",
    "NAMN; bedömningsdag ;anställning;väntad  bedömning,utan anställning;tillhör inte målgruppen",
  })
  void headings_and_words_are_ids_or_swedish_or_english(String headings, String words) {
    Scenario scenario = one(headings + "\nx;2012-01-15;" + words + "\n");

    assertThat(scenario.given().employment()).contains(Employment.UNEMPLOYED);
    assertThat(scenario.expect().verdict()).contains(Verdict.NOT_ELIGIBLE);
  }

  @Test
  void every_heading_means_one_column() {
    Map<String, String> meant = new HashMap<>();

    assertThat(Columns.headings())
        .allSatisfy(
            heading -> {
              String id = Columns.find(heading).orElseThrow().id();
              assertThat(meant.getOrDefault(heading, id)).isEqualTo(id);
              meant.put(heading, id);
            });
    assertThat(meant.values()).contains("expect.missing", "given.birthDate");
    assertThat(Columns.headings()).hasSize(3 * 43);
  }

  @Test
  void columns_of_groups_criteria_and_own_facts_are_named_by_their_ids() {
    Scenario scenario =
        one(
            "name;asOf;given.own.homeTown;Väntat för grupp: intake;Missing for group: intake;"
                + "expect.criterion.sam.age;Väntat om kriterium: sam.diagnosis\n"
                + "x;2012-01-15;Västerås;undetermined;age;met;okänt\n");

    assertThat(scenario.given().own()).isEqualTo(Map.of("homeTown", OwnFact.of("Västerås")));
    assertThat(scenario.expect().groups()).isEqualTo(Map.of("intake", Verdict.UNDETERMINED));
    assertThat(scenario.expect().missingIn()).isEqualTo(Map.of("intake", List.of("age")));
    assertThat(scenario.expect().including())
        .isEqualTo(Map.of("sam.age", Finding.MET, "sam.diagnosis", Finding.UNKNOWN));
  }

  @Test
  void a_list_says_how_far_it_is_known() {
    assertThat(given("diagnoses", "fullständig: depression").diagnoses())
        .isEqualTo(FactList.complete(Diagnosis.of("depression")));
    assertThat(given("diagnoses", "At least: depression").diagnoses())
        .isEqualTo(FactList.atLeast(Diagnosis.of("depression")));
    assertThat(given("diagnoses", "inga").diagnoses()).isEqualTo(FactList.complete());
    assertThat(given("diagnoses", "minst: none").diagnoses()).isEqualTo(FactList.atLeast());
    assertThat(given("diagnoses", " ").diagnoses()).isEqualTo(FactList.unknown());
    assertThat(given("registeredWith", "complete: socialtjänsten; the health service"))
        .extracting(Applicant::registeredWith)
        .isEqualTo(FactList.complete(Agency.SOCIAL_SERVICES, Agency.HEALTH_CARE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "complete: sicknessBenefit from 2011-01-15 until 2011-05-31 percent 50",
        "fullständig: sjukpenning  procent 50 till 2011-05-31 från 2011-01-15",
        "Complete: sickness benefit until 2011-05-31 from 2011-01-15 percent 50",
        "{complete: [{kind: sicknessBenefit, from: 2011-01-15, until: 2011-05-31, percent: 50}]}"
      })
  void an_entry_says_what_it_is_and_then_what_is_known_of_it(String cell) {
    assertThat(given("benefits", cell.replace(";", "")).benefits().entries())
        .containsExactly(
            Benefit.builder()
                .kind(BenefitKind.SICKNESS_BENEFIT)
                .from(LocalDate.of(2011, 1, 15))
                .until(LocalDate.of(2011, 5, 31))
                .percent(50)
                .build());
  }

  @Test
  void a_fact_of_ones_own_is_what_it_looks_like_unless_it_is_in_quotes() {
    assertThat(given("own.x", "ja").own()).containsEntry("x", OwnFact.of(true));
    assertThat(given("own.x", "17").own()).containsEntry("x", OwnFact.of(17));
    assertThat(given("own.x", "own-home").own()).containsEntry("x", OwnFact.of("own-home"));
    assertThat(given("own.x", "\"\"\"17\"\"\"").own()).containsEntry("x", OwnFact.of("17"));
    assertThat(given("own.x", "\"\"\"ja\"\"\"").own()).containsEntry("x", OwnFact.of("ja"));
  }

  @Test
  void a_blank_cell_expects_nothing_and_none_expects_that_there_is_nothing() {
    String headings = "name;asOf;expect.verdict;expect.missing;expect.notices\n";

    Scenario blank = one(headings + "x;2012-01-15;eligible;;\n");
    assertThat(blank.expect().missing()).isEmpty();
    assertThat(blank.expect().notices()).isEmpty();
    Scenario none = one(headings + "x;2012-01-15;eligible;inga;none\n");
    assertThat(none.expect().missing()).contains(List.of());
    assertThat(none.expect().notices()).contains(List.of());
  }

  @Test
  void blank_rows_and_blank_columns_are_passed_over_and_rows_are_counted_as_they_are_seen() {
    ScenarioReading reading =
        read("\n;;;\nname;;asOf;expect.verdict\n;;;\na;;2012-01-15;eligible\n\nb;;x;eligible\n");

    assertThat(told(reading))
        .containsExactly("x.csv:7:3: `x` is not a date; write year, month and day: 2011-08-09");
  }

  @Test
  void everything_that_is_wrong_is_told_at_its_cell_at_once() {
    ScenarioReading reading =
        read(
            """
            name;asOf;given.birthDate;given.onSickLeave;given.workTrainingHoursPossible;given.diagnoses;given.benefits;given.employment;expect.verdict;expect.including;expect.missing
            a;2012-01-15;1996-02-30;kanske;12,5;depression;complete: sjukpening fom 2011-01-15;unemployd;eligble;sam.age;age
            a;;;;;complete: ;at least: sjukpenning från;;;;
            b;2012-01-15;;;;;;;eligible;;{a
            c;2012-01-15;;;;;;;;;
            ;2012-01-15;;;;;;;eligible;;;more
            """);

    assertThat(reading.scenarios()).isEmpty();
    assertThat(told(reading))
        .containsExactly(
            "x.csv:2:3: there is no such day",
            "x.csv:2:4: this is neither yes nor no; write `ja` or `nej`, `yes` or `no`",
            "x.csv:2:5: this is not a whole number; write digits only",
            "x.csv:2:6: a list begins with how far it is known: `fullständig:` (`complete:`) if"
                + " there are no others, `minst:` (`at least:`) if there may be more; `inga`"
                + " (`none`) if there are none",
            "x.csv:2:7: expected one of `sicknessBenefit`, `sicknessCompensation`,"
                + " `activityCompensation`, `unemploymentBenefit`, `activitySupport`,"
                + " `establishmentBenefit` or `socialAssistance`",
            "x.csv:2:8: expected one of `unemployed`, `employed`, `selfEmployed` or `studying`; did"
                + " you mean `unemployed`?",
            "x.csv:2:9: `eligble` is unknown as `verdict`; did you mean `eligible`?",
            "x.csv:2:10: after each criterion stand a colon and the finding, as in `sam.age:uppfyllt`"
                + " (`met`)",
            "x.csv:3: `asOf` is missing in a scenario",
            "x.csv:3:1: `a` is taken; it stands on line 2 too",
            "x.csv:3:6: an entry of the list is blank; entries have a semicolon between them, and a"
                + " list without any is `inga` (`none`)",
            "x.csv:3:7: nothing stands after `från`; after what it is, an entry has `från`"
                + " (`from`), `till` (`until`), `tidsbegränsad` (`time-limited`), `procent`"
                + " (`percent`), each with its value",
            "x.csv:4:11: what begins with a bracket, a brace or a quotation mark is read as in a"
                + " scenario file, and this cannot be",
            "x.csv:6: `name` is missing in a scenario",
            "x.csv:6:12: this column has no heading; give it one or clear its cells");
  }

  @Test
  void a_heading_that_nobody_knows_is_told_with_what_was_perhaps_meant() {
    assertThat(told(read("name;birthdate;födelsdatum;Kluster;expect.verdikt\na;b;c;d;e\n")))
        .containsExactly(
            "x.csv:1:2: there is no column `birthdate`",
            "x.csv:1:3: there is no column `födelsdatum`; did you mean `Födelsedatum`?",
            "x.csv:1:4: there is no column `Kluster`",
            "x.csv:1:5: there is no column `expect.verdikt`; did you mean `expect.verdict`?");
  }

  @Test
  void two_headings_of_one_column_are_refused_and_so_is_a_cell_without_a_heading() {
    assertThat(told(read("name;Namn;asOf\na;b;2012-01-15\n")))
        .containsExactly("x.csv:1:2: `Namn` is the heading of column 1 too; leave one of them out");
    assertThat(told(read("name;asOf;;expect.verdict\na;2012-01-15;x;eligible\n")))
        .containsExactly("x.csv:2:3: this column has no heading; give it one or clear its cells");
  }

  @Test
  void all_reasons_and_some_exclude_each_other_and_one_criterion_is_said_once() {
    assertThat(
            told(
                read(
                    """
                    name;asOf;expect.reasons;expect.criterion.sam.age
                    a;2012-01-15;sam.age: met;met
                    """)))
        .containsExactly(
            "x.csv:2: `reasons` are all that decide and `including` is some of them; give one of"
                + " the two");
    assertThat(
            told(
                read(
                    """
                    name;asOf;expect.including;expect.criterion.sam.age
                    a;2012-01-15;sam.age: met;met
                    """)))
        .containsExactly("x.csv:2:4: this is said in another column too");
  }

  @Test
  void a_sheet_without_headings_or_without_rows_is_refused() {
    assertThat(told(read("")))
        .containsExactly("x.csv: the sheet is empty; its first row has headings");
    assertThat(told(read(";;\n\n")))
        .containsExactly("x.csv: the sheet is empty; its first row has headings");
    assertThat(told(read("name;asOf\n;\n")))
        .containsExactly("x.csv:1: below the headings there is no row");
  }

  @Test
  void problems_of_a_workbook_are_told_by_the_name_of_the_cell() {
    List<List<String>> rows =
        List.of(List.of("name", "asOf", "expect.verdict"), List.of("a", "2012-13-01", "eligible"));
    Sheet sheet = new Sheet("x.xlsx", Optional.of("Blad1"), rows, List.of());

    assertThat(told(ScenarioTable.scenarios(sheet)))
        .containsExactly("x.xlsx, `Blad1!B2`: `2012-13-01` is not in the calendar");
    assertThat(sheet.at(7, 27, "x").toString()).isEqualTo("x.xlsx, `Blad1!AA7`: x");
    assertThat(sheet.at(7, 26, "x").toString()).isEqualTo("x.xlsx, `Blad1!Z7`: x");
    assertThat(sheet.at(7, 703, "x").toString()).isEqualTo("x.xlsx, `Blad1!AAA7`: x");
    assertThat(sheet.at(7, 0, "x").toString()).isEqualTo("x.xlsx, `Blad1!7:7`: x");
    assertThat(sheet.at(0, 0, "x").toString()).isEqualTo("x.xlsx, `Blad1`: x");
  }

  @Test
  void no_scenarios_are_an_empty_file_and_a_table_of_a_heading() {
    assertThat(ScenarioYaml.of(List.of())).isEqualTo("[]\n");
    assertThat(ScenarioReading.of("x", "[]\n".getBytes(UTF_8)).problems()).isEmpty();
    assertThat(ScenarioTable.of(List.of()).sheet("x", Language.EN).rows())
        .containsExactly(List.of("Name"));
  }

  private static Applicant given(String field, String cell) {
    String quoted = cell.startsWith("\"") ? cell : '"' + cell + '"';
    return one("name;asOf;expect.verdict;given."
            + field
            + "\na;2012-01-15;eligible;"
            + quoted
            + "\n")
        .given();
  }

  private static Scenario one(String csv) {
    ScenarioReading reading = read(csv);
    assertThat(told(reading)).isEmpty();
    return reading.scenarios().get(0);
  }

  private static ScenarioReading read(String csv) {
    return ScenarioTable.scenarios(CsvFile.read("x.csv", csv.getBytes(UTF_8)));
  }

  private static List<String> told(ScenarioReading reading) {
    return reading.problems().stream().map(PackProblem::toString).toList();
  }
}
