// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import java.util.List;
import se.samverkan.sam.rules.pack.RulePack;

/** The scenarios on outcomes of packs. */
public final class OutcomeScenarios {

  private OutcomeScenarios() {}

  /** All of a pack, in the order of its files. */
  public static List<OutcomeScenario> of(RulePack pack) {
    return ScenarioFiles.of(pack).outcomes();
  }
}
