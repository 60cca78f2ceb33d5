// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlScalar;
import se.samverkan.sam.json.yaml.YamlSequence;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.ManifestReading;
import se.samverkan.sam.rules.scenario.ScenarioReading;

/**
 * Every text of a pack ends up somewhere: a strange one, put in place of any key or value, is
 * either refused or found again in what was read.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryStringTest {

  private static final Path GOOD = Path.of("src/test/resources/good/yaml");
  private static final String PACK = read("pack.yaml");
  private static final String SCENARIO = read("scenario.yaml");

  private static final List<String> OTHERS =
      List.of(
          "7", "[]", "{}", "[x]", "{x: y}", "!t x", "*a", "&a x", "\"\"", "\" \"", "\"?\"", "\"");

  /** A key or a value: where it stands, and as how many characters. */
  private record Spot(Place place, int length) {
    String change(String text, String other) {
      List<String> lines = new ArrayList<>(text.lines().toList());
      String line = lines.get(place.line() - 1);
      int at = place.column() - 1;
      lines.set(place.line() - 1, line.substring(0, at) + other + line.substring(at + length));
      return String.join("\n", lines) + "\n";
    }

    @Override
    public String toString() {
      return place.toString();
    }
  }

  static Stream<Spot> ofPack() {
    return spots(YamlDocument.read(PACK).root().orElseThrow());
  }

  static Stream<Spot> ofScenarios() {
    return spots(YamlDocument.read(SCENARIO).root().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("ofPack")
  void of_a_manifest_none_is_passed_over(Spot spot) {
    ManifestReading sound = manifest(PACK);
    assertEquals(List.of(), sound.problems());

    ManifestReading planted = manifest(spot.change(PACK, "\"planted\""));

    if (planted.problems().isEmpty()) {
      assertThat(planted.manifest()).isNotEqualTo(sound.manifest());
    }
  }

  @ParameterizedTest
  @MethodSource("ofScenarios")
  void of_scenarios_none_is_passed_over(Spot spot) {
    ScenarioReading sound = scenarios(SCENARIO);
    assertEquals(List.of(), sound.problems());

    ScenarioReading planted = scenarios(spot.change(SCENARIO, "\"planted\""));

    if (planted.problems().isEmpty()) {
      assertThat(planted.scenarios()).isNotEqualTo(sound.scenarios());
    }
  }

  @ParameterizedTest
  @MethodSource("ofPack")
  void of_a_manifest_none_may_be_something_else_unseen(Spot spot) {
    ManifestReading sound = manifest(PACK);
    for (String other : OTHERS) {
      ManifestReading changed = manifest(spot.change(PACK, other));

      assertFalse(
          changed.problems().isEmpty() && changed.manifest().equals(sound.manifest()), other);
    }
  }

  @ParameterizedTest
  @MethodSource("ofScenarios")
  void of_scenarios_none_may_be_something_else_unseen(Spot spot) {
    ScenarioReading sound = scenarios(SCENARIO);
    for (String other : OTHERS) {
      ScenarioReading changed = scenarios(spot.change(SCENARIO, other));

      assertFalse(
          changed.problems().isEmpty() && changed.scenarios().equals(sound.scenarios()), other);
    }
  }

  private static Stream<Spot> spots(YamlNode node) {
    if (node instanceof YamlSequence list) {
      return list.items().stream().flatMap(EveryStringTest::spots);
    } else if (node instanceof YamlMapping mapping) {
      return mapping.entries().stream()
          .flatMap(
              entry ->
                  Stream.concat(
                      Stream.of(new Spot(entry.keyPlace(), entry.key().length())),
                      spots(entry.value())));
    }
    YamlScalar scalar = (YamlScalar) node;
    int quotes = scalar.quoted() ? 2 : 0;
    return Stream.of(new Spot(scalar.place(), scalar.raw().length() + quotes));
  }

  private static ManifestReading manifest(String text) {
    return Manifest.read("demo", text.getBytes(UTF_8), id -> Optional.empty());
  }

  private static ScenarioReading scenarios(String text) {
    return ScenarioReading.of("scenarios/x.yaml", text.getBytes(UTF_8));
  }

  private static String read(String file) {
    return new String(Corpus.bytes(GOOD.resolve(file)), UTF_8);
  }
}
