// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.regex.Pattern;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioResult;

/**
 * A scenario that is to notice mutants. It is a story if its source names one by number, such as
 * S10.
 *
 * @param scenario the scenario
 */
public record ScenarioAsCheck(Scenario scenario) implements Check {

  private static final Pattern STORY = Pattern.compile("\\bS\\d+\\b");

  @Override
  public String name() {
    return scenario.file() + ":" + scenario.line() + ": " + scenario.name();
  }

  @Override
  public boolean isStory() {
    return scenario.source().filter(source -> STORY.matcher(source.text()).find()).isPresent();
  }

  @Override
  public boolean passes(RulePack pack, FactReading reading) {
    Applicant read;
    try {
      read = reading.read(scenario.given(), scenario.asOf());
    } catch (IllegalArgumentException impossibleRecords) {
      return true;
    }
    return ScenarioResult.run(scenario, (applicant, asOf) -> pack.assess(read, asOf).orElseThrow())
        .passed();
  }
}
