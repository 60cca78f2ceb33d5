// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.OutcomeClass;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.pack.ChangedPack;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.proof.OutcomeSpace;
import se.samverkan.sam.rules.scenario.OutcomeScenario;
import se.samverkan.sam.rules.scenario.OutcomeScenarioResult;
import se.samverkan.sam.rules.scenario.OutcomeScenarios;

/**
 * Every small mistake in the rules and classes of outcomes, one at a time: some scenario of the
 * pack notices each, but for those that change nothing at all under the readings in force. The
 * golden files tell the fate of each.
 */
@Tag("one-jdk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeMutationTest {

  private static final EnrolmentId CASE = EnrolmentId.of("case");

  @ParameterizedTest
  @ValueSource(strings = {"sam", "resam"})
  void some_scenario_notices_every_mistake(String id) throws IOException {
    RulePack pack = RulePacks.builtIn(id).using(Engine.MODEL);
    Map<String, RulePack> mutants = mutants(pack);
    List<OutcomeScenario> scenarios = OutcomeScenarios.of(pack);

    List<String> told = new ArrayList<>();
    mutants.forEach(
        (words, mutant) -> {
          boolean noticed = scenarios.stream().anyMatch(scenario -> !passes(mutant, scenario));
          String fate =
              noticed ? "noticed" : differs(pack, mutant) ? "NOT NOTICED" : "changes nothing";
          told.add(fate + " | " + words);
        });
    Path file = Path.of("src", "test", "resources", "mutation", "outcomes-" + id + ".txt");
    String text = String.join("\n", told) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(told).hasSizeGreaterThan(30).noneMatch(line -> line.startsWith("NOT NOTICED"));
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(text);
  }

  private static boolean passes(RulePack pack, OutcomeScenario scenario) {
    return OutcomeScenarioResult.run(scenario, (closure, day) -> pack.classify(CASE, closure, day))
        .passed();
  }

  /**
   * Whether there is any outcome at all that the two classify differently; of what is unknown they
   * can say no more than of all that it may turn out to be.
   */
  private static boolean differs(RulePack pack, RulePack mutant) {
    for (Classification classification : pack.programme().classifications()) {
      OutcomeSpace space = new OutcomeSpace(pack, classification);
      for (int cell : space.known()) {
        if (!result(pack, space, cell, classification)
            .equals(result(mutant, space, cell, classification))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<ClassResult> result(
      RulePack pack, OutcomeSpace space, int cell, Classification classification) {
    return pack.classify(CASE, space.view(cell), pack.manifest().validFrom())
        .in(classification.id());
  }

  private static Map<String, RulePack> mutants(RulePack pack) {
    Map<String, RulePack> mutants = new LinkedHashMap<>();
    for (int i = 0; i < pack.outcomeCriteria().size(); i++) {
      Criterion criterion = pack.outcomeCriteria().get(i);
      for (Change<Condition> change : ConditionChanges.of(criterion.condition())) {
        Criterion changed =
            Criterion.builder().copyOf(criterion).condition(change.result()).build();
        mutants.put(
            criterion.id() + ": " + change.words().en(),
            ChangedPack.ofOutcomes(
                pack, pack.manifest(), Change.replaced(pack.outcomeCriteria(), i, changed)));
      }
    }
    List<Classification> classifications = pack.programme().classifications();
    for (int i = 0; i < classifications.size(); i++) {
      for (Change<Classification> change : changes(classifications.get(i))) {
        Manifest changed =
            Manifest.builder()
                .copyOf(pack.manifest())
                .programme(
                    Programme.builder()
                        .copyOf(pack.programme())
                        .classifications(Change.replaced(classifications, i, change.result()))
                        .build())
                .build();
        mutants.put(
            classifications.get(i).id() + ": " + change.words().en(),
            ChangedPack.ofOutcomes(pack, changed, pack.outcomeCriteria()));
      }
    }
    Set<String> seen = new HashSet<>(Set.of(pack.outcomeSha256()));
    mutants.values().removeIf(mutant -> !seen.add(mutant.outcomeSha256()));
    return mutants;
  }

  private static List<Change<Classification>> changes(Classification classification) {
    List<Change<Classification>> changes = new ArrayList<>();
    for (int i = 0; i < classification.classes().size(); i++) {
      OutcomeClass one = classification.classes().get(i);
      for (Change<Requirement> change : RequirementChanges.of(one.requirement())) {
        changes.add(
            changed(
                classification,
                i,
                one.id() + ": " + change.words().en(),
                OutcomeClass.builder().copyOf(one).requirement(change.result()).build()));
      }
      for (int j = 0; j < one.after().size(); j++) {
        List<String> fewer = Change.without(one.after(), j);
        changes.add(
            changed(
                classification,
                i,
                one.id() + " does not go after " + one.after().get(j),
                OutcomeClass.builder()
                    .copyOf(one)
                    .after(fewer)
                    .precedence(fewer.isEmpty() ? Optional.empty() : one.precedence())
                    .build()));
      }
    }
    return changes;
  }

  private static Change<Classification> changed(
      Classification classification, int index, String words, OutcomeClass changed) {
    return Change.of(
        words,
        words,
        Classification.builder()
            .copyOf(classification)
            .classes(Change.replaced(classification.classes(), index, changed))
            .build());
  }
}
