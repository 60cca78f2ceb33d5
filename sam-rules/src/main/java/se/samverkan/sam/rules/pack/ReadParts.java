// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.List;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.ApplicantRules;
import se.samverkan.sam.rules.internal.assess.OutcomeRules;
import se.samverkan.sam.rules.internal.pack.PackText;

/** The parts of a pack that were read from its files. */
record ReadParts(
    ApplicantRules applicants, OutcomeRules outcomes, Manifest manifest, PackFiles files)
    implements PackParts {

  static ReadParts of(
      Manifest manifest,
      List<Criterion> criteria,
      List<Criterion> outcomeCriteria,
      PackFiles files) {
    return new ReadParts(
        ApplicantRules.of(manifest, criteria, PackText.sha256(manifest, criteria)),
        OutcomeRules.of(
            manifest, outcomeCriteria, PackText.outcomeSha256(manifest, outcomeCriteria)),
        manifest,
        files);
  }
}
