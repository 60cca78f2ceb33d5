// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.List;
import se.samverkan.sam.rules.criterion.Criterion;

/**
 * Makes packs that no file says, to see what would come of a change and whether scenarios notice
 * it. They pass no checks and are run by the model: nobody is assessed by them.
 */
public final class ChangedPack {

  private ChangedPack() {}

  /** A pack that classifies outcomes in another way, run by the model; it passes no checks. */
  public static RulePack ofOutcomes(
      RulePack original, Manifest manifest, List<Criterion> outcomeCriteria) {
    return RulePack.of(manifest, original.criteria(), outcomeCriteria, original.files())
        .using(Engine.MODEL);
  }

  /** A pack with other content under the same files, run by the model; it passes no checks. */
  public static RulePack of(RulePack original, Manifest manifest, List<Criterion> criteria) {
    return RulePack.of(manifest, criteria, original.outcomeCriteria(), original.files())
        .using(Engine.MODEL);
  }
}
