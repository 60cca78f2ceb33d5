// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.ManifestReading;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.scenario.ScenarioCheck;
import se.samverkan.sam.rules.scenario.ScenarioReading;

/** Manifests and scenario files that try what YAML can do, or what a text can hide. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileYamlTest {

  private static final Path GOOD = Path.of("src/test/resources/good/yaml");
  private static final String SCENARIO = "scenarios/x.yaml";

  @TestFactory
  Stream<DynamicTest> each_manifest_is_refused_at_its_place_and_nothing_of_it_runs() {
    return Corpus.MANIFESTS.files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Corpus.MANIFESTS.name(file),
                    () -> check(file, "pack.yaml", manifest(Corpus.bytes(file)).problems())));
  }

  @TestFactory
  Stream<DynamicTest> each_scenario_file_is_refused_at_its_place_and_nothing_of_it_runs() {
    return Corpus.SCENARIOS.files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Corpus.SCENARIOS.name(file),
                    () -> check(file, SCENARIO, scenario(Corpus.bytes(file)))));
  }

  @Test
  void what_they_were_made_of_is_accepted() {
    assertEquals(List.of(), manifest(Corpus.bytes(GOOD.resolve("pack.yaml"))).problems());
    assertEquals(List.of(), scenario(Corpus.bytes(GOOD.resolve("scenario.yaml"))));
  }

  @Test
  void the_corpus_is_of_a_fair_size() {
    assertTrue(Corpus.MANIFESTS.files().size() >= 100);
    assertTrue(Corpus.SCENARIOS.files().size() >= 30);
  }

  private static void check(Path file, String name, List<PackProblem> problems) {
    Refusals.assertPlain(problems, name, Corpus.bytes(file));
    PackProblem first = problems.get(0);
    assertEquals(
        Corpus.label(file, "expect"), first.line() + ":" + first.column(), first::toString);
    assertThat(Files.exists(Path.of("sam-marker"))).isFalse();
  }

  private static ManifestReading manifest(byte[] bytes) {
    return Refusals.reading(() -> Manifest.read("demo", bytes, id -> Optional.empty()));
  }

  /** What is wrong with a scenario file, in itself or for the pack that the manifest is of. */
  private static List<PackProblem> scenario(byte[] bytes) {
    Manifest demo = manifest(Corpus.bytes(GOOD.resolve("pack.yaml"))).manifest().orElseThrow();
    return Refusals.reading(
        () -> {
          ScenarioReading reading = ScenarioReading.of(SCENARIO, bytes);
          List<PackProblem> problems = new ArrayList<>(reading.problems());
          problems.addAll(ScenarioCheck.against(demo, reading.scenarios()));
          return problems;
        });
  }
}
