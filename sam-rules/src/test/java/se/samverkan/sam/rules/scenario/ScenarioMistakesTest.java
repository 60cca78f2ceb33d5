// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.rules.mistakes.MistakeFile;
import se.samverkan.sam.rules.mistakes.Mistakes;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * Each file of the corpus holds one mistake, and at its top what is to be said of it, be it found
 * while the file is read or when it is held against the pack.
 */
class ScenarioMistakesTest {

  static Stream<MistakeFile> files() {
    return Mistakes.SCENARIO.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_mistake_is_told_at_its_place_and_nothing_else_is(MistakeFile file) {
    assertThat(Mistakes.SCENARIO.told(file))
        .extracting(PackProblem::toString)
        .containsExactlyElementsOf(
            file.labels("expect").stream().map(label -> "x.yaml:" + label).toList());
    ScenarioReading reading = ScenarioReading.of("x.yaml", file.bytes());
    assertThat(reading.scenarios().isEmpty()).isEqualTo(!reading.problems().isEmpty());
  }
}
