// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.mutation.Check;
import se.samverkan.sam.rules.mutation.ScenarioAsCheck;
import se.samverkan.sam.rules.mutation.Survey;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioReading;
import se.samverkan.sam.rules.scenario.ScenarioResult;
import se.samverkan.sam.rules.wording.ProblemWords;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackScaffoldTest {

  private static final Label TITLE = new Label("Nystart", "New start");
  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

  @TempDir Path parent;

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_new_pack_reads_without_a_warning(Language language) {
    PackReading reading = reading(new PackScaffold("nystart", TITLE, DAY, language).files());

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.warnings()).isEmpty();
    assertThat(reading.orElseThrow().programme().title()).isEqualTo(TITLE);
    assertThat(reading.orElseThrow().manifest().validFrom()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-01",
        "2028-02-28",
        "2028-02-29",
        "2029-03-01",
        "2030-02-28",
        "1900-01-01",
        "2199-12-31"
      })
  void its_scenarios_pass_whatever_the_day_from_which_it_is_valid(LocalDate day) {
    RulePack pack = reading(PackScaffold.files("nystart", TITLE, day)).orElseThrow();
    RulePack model = pack.using(Engine.MODEL);

    assertThat(scenarios(pack))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            scenario ->
                assertThat(
                        ScenarioResult.run(
                                scenario,
                                (person, asOf) -> model.assess(person, asOf).orElseThrow())
                            .differences())
                    .isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_small_mistake_in_it_passes_its_scenarios(Language language) {
    RulePack pack =
        reading(new PackScaffold("nystart", TITLE, DAY, language).files()).orElseThrow();
    List<? extends Check> checks = scenarios(pack).stream().map(ScenarioAsCheck::new).toList();
    Survey survey = Survey.of(pack, checks);

    assertThat(survey.mistakes()).hasSizeGreaterThan(10);
    assertThat(survey.survivors()).isEmpty();
  }

  @Test
  void the_comments_are_in_the_language_and_all_else_means_the_same() {
    Map<String, String> sv = new PackScaffold("nystart", TITLE, DAY, Language.SV).files();
    Map<String, String> en = new PackScaffold("nystart", TITLE, DAY, Language.EN).files();

    assertThat(sv).containsOnlyKeys("pack.yaml", "eligibility.drl", "scenarios/malgrupp.yaml");
    assertThat(en).containsOnlyKeys("pack.yaml", "eligibility.drl", "scenarios/target-group.yaml");
    assertThat(String.join("", sv.values())).contains("BYT").doesNotContain("REPLACE", "%");
    assertThat(String.join("", en.values())).contains("REPLACE").doesNotContain("BYT", "%");
    assertThat(reading(sv).orElseThrow().criteria())
        .extracting(one -> one.id() + one.condition().comparisons().count())
        .isEqualTo(
            reading(en).orElseThrow().criteria().stream()
                .map(one -> one.id() + one.condition().comparisons().count())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Åter: 'hem', \"nu\"", "# ingen kommentar", "%id% {x}", "- lista", "null", "a'"})
  void a_title_stays_as_it_was_written(String title) {
    Label label = new Label(title, title);

    assertThat(reading(PackScaffold.files("nystart", label, DAY)).orElseThrow().programme().title())
        .isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Nystart", "ny start", "../x", "1a", "class", "sam", "åter"})
  void an_id_that_cannot_be_one_is_refused_with_a_reason(String id) {
    PackScaffold scaffold = new PackScaffold(id, TITLE, DAY, Language.SV);

    assertThat(scaffold.problems()).hasSize(1).allMatch(PackScaffoldTest::hasSwedish);
    assertThat(scaffold.write(parent)).isPresent();
    assertThat(parent).isEmptyDirectory();
    assertThatThrownBy(scaffold::files).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_title_over_several_lines_and_a_day_that_no_pack_has_are_refused() {
    assertThat(new PackScaffold("nystart", new Label("a\nb", "c"), DAY, Language.SV).problems())
        .hasSize(1)
        .allMatch(PackScaffoldTest::hasSwedish);
    assertThat(new PackScaffold("nystart", TITLE, LocalDate.of(2200, 1, 1), Language.SV).problems())
        .hasSize(1)
        .allMatch(PackScaffoldTest::hasSwedish);
    assertThat(
            new PackScaffold("nystart", TITLE, LocalDate.of(1899, 12, 31), Language.SV).problems())
        .hasSize(1);
    assertThat(new PackScaffold("nystart", TITLE, DAY, Language.SV).problems()).isEmpty();
  }

  @Test
  void it_is_written_into_a_new_folder_that_then_reads() {
    assertThat(new PackScaffold("nystart", TITLE, DAY, Language.SV).write(parent)).isEmpty();

    PackReading reading = RulePacks.read(parent.resolve("nystart"));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void a_folder_or_file_of_the_name_is_left_as_it_is() throws IOException {
    PackScaffold scaffold = new PackScaffold("nystart", TITLE, DAY, Language.SV);
    Path there = Files.createDirectory(parent.resolve("nystart"));
    Files.writeString(there.resolve("pack.yaml"), "mine");

    assertThat(scaffold.write(parent)).get().matches(PackScaffoldTest::hasSwedish);
    assertThat(there.resolve("pack.yaml")).hasContent("mine");
    assertThat(there).isDirectoryNotContaining("glob:**.drl");

    Files.delete(there.resolve("pack.yaml"));
    Files.delete(there);
    Files.writeString(there, "a file");
    assertThat(scaffold.write(parent)).isPresent();
    assertThat(there).hasContent("a file");
  }

  @Test
  void a_parent_that_is_missing_is_told_and_not_made() {
    Path missing = parent.resolve("a/b");

    assertThat(new PackScaffold("nystart", TITLE, DAY, Language.SV).write(missing))
        .get()
        .matches(PackScaffoldTest::hasSwedish);
    assertThat(missing).doesNotExist();
  }

  @Test
  void nothing_is_left_of_a_folder_that_could_not_be_written_whole() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pack.yaml", "pack");
    files.put("scenarios/a.yaml", "a");
    files.put("pack.yaml/inside", "in a file there is no file");

    assertThat(NewFolder.write(parent, "nystart", files))
        .get()
        .matches(PackScaffoldTest::hasSwedish);
    assertThat(parent).isEmptyDirectory();
  }

  private static boolean hasSwedish(PackProblem problem) {
    return Stream.concat(Stream.of(problem.message()), problem.advice().stream())
        .allMatch(text -> ProblemWords.swedish(text).isPresent());
  }

  private static PackReading reading(Map<String, String> texts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
    return RulePacks.read(PackSource.of(PackFiles.of("nystart", files)));
  }

  private static List<Scenario> scenarios(RulePack pack) {
    return pack.files().scenarios().stream()
        .map(name -> ScenarioReading.of(name, pack.files().bytes(name).orElseThrow()))
        .flatMap(reading -> reading.scenarios().stream())
        .toList();
  }
}
