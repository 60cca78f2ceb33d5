// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.rules.coverage.Coverage;
import se.samverkan.sam.rules.mutation.MutationSurvey;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.scenario.OutcomeScenario;
import se.samverkan.sam.rules.scenario.OutcomeScenarioResult;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioReading;
import se.samverkan.sam.rules.scenario.ScenarioResult;

/** Runs the scenarios of a pack. */
public final class PackTest {

  private static final EnrolmentId NOBODY = EnrolmentId.of("scenario");

  private final RulePack pack;
  private final List<PackProblem> problems = new ArrayList<>();
  private final List<Trial> trials = new ArrayList<>();
  private final List<ScenarioResult> results = new ArrayList<>();

  private PackTest(RulePack pack) {
    this.pack = pack;
    pack.files().scenarios().forEach(this::file);
  }

  /** Runs all scenarios by the model, which needs no rule engine to be started. */
  public static PackRun run(RulePack pack, Options options) {
    return new PackTest(pack.using(Engine.MODEL)).result(options);
  }

  /**
   * How all scenarios come out by the engine that the pack is run by, in the order of their files.
   * A file that cannot be read has none.
   */
  public static List<Trial> trials(RulePack pack) {
    return List.copyOf(new PackTest(pack).trials);
  }

  private PackRun result(Options options) {
    List<Scenario> scenarios = results.stream().map(ScenarioResult::scenario).toList();
    Optional<MutationSurvey> survey =
        options.survey().map(progress -> MutationSurvey.of(pack, scenarios, progress));
    return new PackRun(pack, problems, trials, Coverage.of(pack, results), survey);
  }

  private void file(String file) {
    ScenarioReading reading = ScenarioReading.of(file, pack.files().bytes(file).orElseThrow());
    problems.addAll(reading.problems());
    reading.scenarios().forEach(this::applicant);
    reading.outcomes().forEach(this::outcome);
  }

  private void applicant(Scenario scenario) {
    ScenarioResult result =
        ScenarioResult.run(scenario, (one, day) -> pack.assess(one, day).orElseThrow());
    results.add(result);
    trials.add(
        new Trial(
            Trial.Subject.APPLICANT,
            scenario.file(),
            scenario.line(),
            scenario.name(),
            scenario.requirement(),
            scenario.tags(),
            Mismatches.of(result)));
  }

  private void outcome(OutcomeScenario scenario) {
    OutcomeScenarioResult result =
        OutcomeScenarioResult.run(scenario, (end, day) -> pack.classify(NOBODY, end, day));
    trials.add(
        new Trial(
            Trial.Subject.OUTCOME,
            scenario.file(),
            scenario.line(),
            scenario.name(),
            scenario.requirement(),
            scenario.tags(),
            OutcomeMismatches.of(result)));
  }
}
