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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.scenario.ShippedPack;

/** The scenarios of packs say enough, and nothing twice. */
@Tag("one-jdk")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackMutationTest {

  private static final Map<String, Survey> SURVEYS = new ConcurrentHashMap<>();

  static Stream<ShippedPack> packs() {
    return ShippedPack.whole().stream();
  }

  /** Examples may show more than they prove. */
  static Stream<ShippedPack> packsOfTheLibrary() {
    return packs().filter(shipped -> RulePacks.builtInIds().contains(shipped.pack().id()));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void the_scenarios_notice_every_small_mistake(ShippedPack shipped) {
    List<Mistake> survivors = survey(shipped).survivors();

    assertThat(survivors).as("mistakes that no scenario notices").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packsOfTheLibrary")
  void every_scenario_is_a_story_or_notices_what_no_other_does(ShippedPack shipped) {
    List<Check> superfluous = survey(shipped).superfluous();

    assertThat(superfluous)
        .extracting(Check::name)
        .as("scenarios that could be left out")
        .isEmpty();
  }

  private static Survey survey(ShippedPack shipped) {
    return SURVEYS.computeIfAbsent(
        shipped.pack().id(),
        id ->
            Survey.of(
                shipped.pack(), shipped.scenarios().stream().map(ScenarioAsCheck::new).toList()));
  }
}
