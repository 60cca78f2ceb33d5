// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioReading;
import se.samverkan.sam.rules.scenario.ScenarioResult;

/** The agency's own pack does what its scenarios say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackTest {

  private static final RulePack PACK =
      RulePacks.read(Path.of("../packs/unga")).orElseThrow().using(Engine.MODEL);

  static Stream<Scenario> scenarios() {
    PackFiles files = PACK.files();
    return files.scenarios().stream()
        .flatMap(
            file -> ScenarioReading.of(file, files.bytes(file).orElseThrow()).scenarios().stream());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void a_scenario_comes_out_as_it_says(Scenario scenario) {
    ScenarioResult result =
        ScenarioResult.run(scenario, (person, day) -> PACK.assess(person, day).orElseThrow());

    assertThat(result.differences()).as(result.toString()).isEmpty();
  }
}
