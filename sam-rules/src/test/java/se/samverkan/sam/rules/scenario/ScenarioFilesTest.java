// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenarioFilesTest {

  private static final String SOUND =
      """
      - name: too old
        asOf: 2012-01-15
        given: {birthDate: 1941-06-30}
        expect: {verdict: notEligible}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"sam", "resam"})
  void a_pack_has_the_scenarios_of_all_its_files_in_their_order(String id) {
    RulePack pack = RulePacks.builtIn(id);
    ScenarioFiles found = ScenarioFiles.of(pack);

    assertThat(found.problems()).isEmpty();
    assertThat(found.warnings()).isEmpty();
    assertThat(found.scenarios()).hasSizeGreaterThan(20);
    assertThat(found.outcomes()).hasSizeGreaterThan(10);
    assertThat(found.scenarios()).extracting(Scenario::file).isSorted();
    assertThat(pack.files().scenarios())
        .containsAll(found.scenarios().stream().map(Scenario::file).toList())
        .containsAll(found.outcomes().stream().map(OutcomeScenario::file).toList());
  }

  @Test
  void a_file_that_cannot_be_read_is_told_of_and_the_others_are_there() {
    ScenarioFiles found =
        with(Map.of("scenarios/b.yaml", SOUND, "scenarios/a.yaml", SOUND + "  extra: 1\n"));

    assertThat(found.scenarios()).extracting(Scenario::file).containsExactly("scenarios/b.yaml");
    assertThat(found.problems())
        .extracting(PackProblem::toString)
        .singleElement()
        .asString()
        .startsWith("scenarios/a.yaml:5:3: `extra` does not belong");
  }

  @Test
  void names_that_the_pack_does_not_have_are_told_and_the_scenarios_are_there_all_the_same() {
    String file = SOUND.replace("{verdict: notEligible}", "{notices: [interpretor]}");
    ScenarioFiles found = with(Map.of("scenarios/a.yaml", file));

    assertThat(found.scenarios()).hasSize(1);
    assertThat(found.problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "scenarios/a.yaml:4:22: there is no notice `interpretor`; did you mean"
                + " `interpreter`?");
  }

  @Test
  void without_files_there_is_nothing() {
    assertThat(with(Map.of()).scenarios()).isEmpty();
    assertThat(with(Map.of()).outcomes()).isEmpty();
    assertThat(with(Map.of()).problems()).isEmpty();
  }

  private static ScenarioFiles with(Map<String, String> scenarios) {
    RulePack sam = RulePacks.builtIn("sam");
    Map<String, byte[]> files = new TreeMap<>();
    scenarios.forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
    return ScenarioFiles.of(sam.manifest(), PackFiles.of("sam", files));
  }
}
