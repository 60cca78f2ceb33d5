// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioCheck;
import se.samverkan.sam.rules.scenario.ScenarioReading;
import se.samverkan.sam.rules.scenario.ScenarioResult;
import se.samverkan.sam.rules.scenario.ShippedPack;

/** What is proposed to be pasted into a scenario file does what it is proposed for. */
@Tag("one-jdk")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProposalTest {

  static Stream<ShippedPack> packs() {
    return ShippedPack.all().stream();
  }

  /** The hardest case: no scenario is left, so that every mutant that can be told survives. */
  @ParameterizedTest
  @MethodSource("packs")
  void every_mutant_that_anybody_can_tell_has_a_scenario_that_kills_it(ShippedPack shipped) {
    RulePack pack = shipped.pack().using(Engine.MODEL);
    List<Fate.Survived> survivors = MutationSurvey.of(pack, List.of()).survivors();

    assertThat(survivors).isNotEmpty();
    assertThat(survivors)
        .filteredOn(one -> one.proposal().isEmpty())
        .extracting(Fate.Survived::mutant)
        .as("mutants without a proposal")
        .isEmpty();
    for (Fate.Survived survivor : survivors) {
      Proposal proposal = survivor.proposal().orElseThrow();
      ScenarioReading read =
          ScenarioReading.of("scenarios/forslag.yaml", proposal.file(Language.SV).getBytes(UTF_8));
      assertThat(read.problems()).as(proposal.file(Language.SV)).isEmpty();
      assertThat(ScenarioCheck.against(pack.manifest(), read.scenarios())).isEmpty();
      Scenario scenario = read.scenarios().get(0);
      assertThat(run(pack, scenario).differences()).as(proposal.file(Language.SV)).isEmpty();
      assertThat(run(survivor.mutant().pack(), scenario).passed())
          .as("%s%n%s", survivor.mutant(), proposal.file(Language.SV))
          .isFalse();
    }
    pastedTogetherTheyAreAScenarioFile(survivors);
  }

  private static void pastedTogetherTheyAreAScenarioFile(List<Fate.Survived> survivors) {
    for (Language language : Language.values()) {
      String file =
          survivors.stream()
              .flatMap(one -> one.proposal().stream())
              .map(one -> one.item(language))
              .collect(Collectors.joining("", "scenarios:\n", ""));
      ScenarioReading read = ScenarioReading.of("scenarios/forslag.yaml", file.getBytes(UTF_8));

      assertThat(read.problems()).as(file).isEmpty();
      assertThat(read.scenarios()).hasSameSizeAs(survivors);
    }
  }

  private static ScenarioResult run(RulePack pack, Scenario scenario) {
    return ScenarioResult.run(scenario, (one, day) -> pack.assess(one, day).orElseThrow());
  }
}
