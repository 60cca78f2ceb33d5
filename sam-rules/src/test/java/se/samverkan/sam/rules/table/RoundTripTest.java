// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioFiles;
import se.samverkan.sam.rules.scenario.ScenarioReading;
import se.samverkan.sam.rules.scenario.ShippedPack;

/** The scenarios of real packs, written in every form and read back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoundTripTest {

  static Stream<Arguments> packs() {
    Stream<RulePack> builtIn = RulePacks.builtInIds().stream().map(RulePacks::builtIn);
    Stream<RulePack> examples =
        ShippedPack.all().stream()
            .map(ShippedPack::pack)
            .filter(pack -> pack.id().equals("bryggan"));
    return Stream.concat(builtIn, examples)
        .flatMap(
            pack -> Stream.of(Language.values()).map(language -> Arguments.of(pack, language)));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_sheet_says_what_the_scenarios_say(RulePack pack, Language language) {
    List<Scenario> scenarios = ScenarioFiles.of(pack).scenarios();

    assertThat(scenarios).hasSizeGreaterThan(5);
    assertThat(read(sheet(scenarios, language))).isEqualTo(without(scenarios));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void so_does_a_file_of_csv(RulePack pack, Language language) {
    List<Scenario> scenarios = ScenarioFiles.of(pack).scenarios();
    byte[] bytes = CsvFile.write(sheet(scenarios, language));

    assertThat(read(CsvFile.read("x.csv", bytes))).isEqualTo(without(scenarios));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void so_does_a_workbook(RulePack pack, Language language) {
    List<Scenario> scenarios = ScenarioFiles.of(pack).scenarios();
    byte[] bytes = XlsxFile.write(sheet(scenarios, language));

    assertThat(read(XlsxFile.read("x.xlsx", bytes))).isEqualTo(without(scenarios));
    assertThat(XlsxFile.write(sheet(scenarios, language))).isEqualTo(bytes);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void so_does_a_scenario_file(RulePack pack, Language language) {
    List<Scenario> scenarios = ScenarioFiles.of(pack).scenarios();
    ScenarioReading reading =
        ScenarioReading.of("x.yaml", ScenarioYaml.of(scenarios).getBytes(UTF_8));

    assertThat(reading.problems()).isEmpty();
    assertThat(without(reading.scenarios())).isEqualTo(without(scenarios));
  }

  private static Sheet sheet(List<Scenario> scenarios, Language language) {
    return ScenarioTable.of(scenarios).sheet("x", language);
  }

  private static List<Scenario> read(Sheet sheet) {
    ScenarioReading reading = ScenarioTable.scenarios(sheet);
    assertThat(reading.problems()).isEmpty();
    return without(reading.scenarios());
  }

  /** The same without file and line, which no table keeps. */
  static List<Scenario> without(List<Scenario> scenarios) {
    return scenarios.stream()
        .map(one -> Scenario.builder().copyOf(one).file("x").line(1).build())
        .toList();
  }
}
