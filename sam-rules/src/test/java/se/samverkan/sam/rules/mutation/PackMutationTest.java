// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.rules.scenario.BuiltInScenarios;

/** The scenarios of the library's packs say enough, and nothing twice. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackMutationTest {

  private static final Map<String, Survey> SURVEYS = new ConcurrentHashMap<>();

  static Stream<BuiltInScenarios> packs() {
    return BuiltInScenarios.all().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void the_scenarios_notice_every_small_mistake(BuiltInScenarios builtIn) {
    List<Mutant> survivors = survey(builtIn).survivors();

    assertThat(survivors).as("mistakes that no scenario notices").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_scenario_is_a_story_or_notices_what_no_other_does(BuiltInScenarios builtIn) {
    List<Check> superfluous = survey(builtIn).superfluous();

    assertThat(superfluous)
        .extracting(Check::name)
        .as("scenarios that could be left out")
        .isEmpty();
  }

  private static Survey survey(BuiltInScenarios builtIn) {
    return SURVEYS.computeIfAbsent(
        builtIn.pack().id(),
        id ->
            Survey.of(
                builtIn.pack(), builtIn.scenarios().stream().map(ScenarioAsCheck::new).toList()));
  }
}
