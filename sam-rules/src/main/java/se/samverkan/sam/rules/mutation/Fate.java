// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.rules.scenario.Scenario;

/** What became of a mutant among the scenarios of its pack. */
public sealed interface Fate {

  /** The mutant. */
  Mutant mutant();

  /**
   * Some scenario noticed it.
   *
   * @param by all scenarios that did, in order; never empty
   */
  record Killed(Mutant mutant, List<Scenario> by) implements Fate {
    public Killed {
      by = List.copyOf(by);
    }
  }

  /** Nobody can tell it from the pack: that has been proved by trying all there is to tell. */
  record Equivalent(Mutant mutant) implements Fate {}

  /**
   * No scenario noticed it.
   *
   * @param proposal a scenario that would; absent if none was found
   */
  record Survived(Mutant mutant, Optional<Proposal> proposal) implements Fate {

    /** Whether somebody was found to whom pack and mutant give different verdicts. */
    public boolean changesVerdict() {
      return proposal.filter(Proposal::changesVerdict).isPresent();
    }
  }
}
