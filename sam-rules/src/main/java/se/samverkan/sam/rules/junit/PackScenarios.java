// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.junit;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.scenario.OutcomeScenario;
import se.samverkan.sam.rules.scenario.OutcomeScenarioResult;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioFiles;
import se.samverkan.sam.rules.scenario.ScenarioResult;

/**
 * A test of each scenario of a pack, on applicants and on outcomes; in a host's test class:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> scenarios() {
 *   return PackScenarios.of(Path.of("packs/sam"));
 * }
 * }</pre>
 *
 * <p>The tests of a file are together. What comes out otherwise than the scenario says is the
 * message, with file and line. A pack that cannot be used, scenarios that cannot be read, and a
 * pack without scenarios are one test that fails; so nothing passes because nothing was tried.
 */
public final class PackScenarios {

  private static final EnrolmentId NOBODY = EnrolmentId.of("scenario");

  private PackScenarios() {}

  /** The scenarios of the pack in a folder; a click on a test leads to its line in the file. */
  public static Stream<DynamicNode> of(Path folder) {
    Path place = folder.toAbsolutePath();
    return of(RulePacks.read(folder), (file, line) -> uri(place.resolve(file), line));
  }

  /** The scenarios of a pack from anywhere. */
  public static Stream<DynamicNode> of(PackSource source) {
    return of(RulePacks.read(source), Places.UNKNOWN);
  }

  /** The scenarios of a pack, run by the engine that it uses. */
  public static Stream<DynamicNode> of(RulePack pack) {
    return nodes(pack, Places.UNKNOWN);
  }

  private static Stream<DynamicNode> of(PackReading reading, Places places) {
    return reading
        .pack()
        .map(pack -> nodes(pack.using(Engine.MODEL), places))
        .orElseGet(() -> Stream.of(failing("the pack can be used", reading.problems())));
  }

  private static Stream<DynamicNode> nodes(RulePack pack, Places places) {
    ScenarioFiles found = ScenarioFiles.of(pack);
    if (!found.problems().isEmpty()) {
      return Stream.of(failing("the scenarios can be read", found.problems()));
    } else if (found.scenarios().isEmpty() && found.outcomes().isEmpty()) {
      PackProblem none = PackProblem.at(pack.id(), 0, 0, "the pack has no scenarios");
      return Stream.of(failing("the pack has scenarios", List.of(none)));
    }
    return pack.files().scenarios().stream().map(file -> file(file, pack, found, places));
  }

  private static DynamicNode file(String file, RulePack pack, ScenarioFiles all, Places places) {
    Stream<DynamicTest> applicants =
        all.scenarios().stream()
            .filter(scenario -> scenario.file().equals(file))
            .map(scenario -> test(pack, scenario, places));
    Stream<DynamicTest> outcomes =
        all.outcomes().stream()
            .filter(scenario -> scenario.file().equals(file))
            .map(scenario -> test(pack, scenario, places));
    return DynamicContainer.dynamicContainer(
        file, places.of(file, 1), Stream.concat(applicants, outcomes));
  }

  private static DynamicTest test(RulePack pack, Scenario scenario, Places places) {
    return DynamicTest.dynamicTest(
        scenario.name(),
        places.of(scenario.file(), scenario.line()),
        () -> {
          ScenarioResult result =
              ScenarioResult.run(scenario, (person, day) -> pack.assess(person, day).orElseThrow());
          if (!result.passed()) {
            Assertions.fail(result.toString());
          }
        });
  }

  private static DynamicTest test(RulePack pack, OutcomeScenario scenario, Places places) {
    return DynamicTest.dynamicTest(
        scenario.name(),
        places.of(scenario.file(), scenario.line()),
        () -> {
          OutcomeScenarioResult result =
              OutcomeScenarioResult.run(
                  scenario, (closure, day) -> pack.classify(NOBODY, closure, day));
          if (!result.passed()) {
            Assertions.fail(result.toString());
          }
        });
  }

  private static DynamicTest failing(String name, List<PackProblem> problems) {
    String told = problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n"));
    return DynamicTest.dynamicTest(name, () -> Assertions.fail(told));
  }

  private static URI uri(Path file, int line) {
    return URI.create(file.toUri() + "?line=" + line);
  }
}
