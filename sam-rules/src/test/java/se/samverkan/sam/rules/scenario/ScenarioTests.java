// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackSource;

/** Makes a test of each scenario of a pack in a folder. */
public final class ScenarioTests {
  private ScenarioTests() {}

  /** One test a scenario, and one a file that cannot be read. */
  public static Stream<DynamicTest> of(
      Path folder, BiFunction<Applicant, LocalDate, Assessment> assess) {
    PackFiles files = PackSource.folder(folder).read();
    return files.scenarios().stream()
        .map(name -> ScenarioReading.of(name, files.bytes(name).orElseThrow()))
        .flatMap(
            reading ->
                Stream.concat(
                    reading.problems().stream().map(ScenarioTests::mistake),
                    reading.scenarios().stream().map(each -> test(folder, each, assess))));
  }

  private static DynamicTest mistake(PackProblem problem) {
    return DynamicTest.dynamicTest(
        problem.file(), () -> assertThat(problem).as("mistake in the file").isNull());
  }

  private static DynamicTest test(
      Path folder, Scenario scenario, BiFunction<Applicant, LocalDate, Assessment> assess) {
    return DynamicTest.dynamicTest(
        scenario.file() + ": " + scenario.name(),
        folder.resolve(scenario.file()).toUri(),
        () -> assertThat(ScenarioResult.run(scenario, assess).differences()).isEmpty());
  }
}
