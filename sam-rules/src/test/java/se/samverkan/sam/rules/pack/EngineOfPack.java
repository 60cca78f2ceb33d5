// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.rules.internal.assess.ByEpoch;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.engine.RuleEngine;

/** What runs a pack's rules, to be asked for findings alone. */
public final class EngineOfPack {

  private EngineOfPack() {}

  /** The rules on applicants. */
  public static ByEpoch<RuleEngine> onApplicants(RulePack pack) {
    return new ByEpoch<>(
        pack.manifest().validFrom(),
        pack.criteria(),
        pack.programme().values(),
        epoch -> engine(pack, epoch));
  }

  /** The rules on applicants in one epoch. */
  public static RuleEngine engine(RulePack pack, Epoch epoch) {
    return pack.engine(ApplicantOnDate.class, epoch);
  }

  /** The rules on outcomes. */
  public static ByEpoch<RuleEngine> onOutcomes(RulePack pack) {
    return new ByEpoch<>(
        pack.manifest().validFrom(),
        pack.outcomeCriteria(),
        pack.programme().values(),
        epoch -> pack.engine(OutcomeOnDate.class, epoch));
  }
}
