// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.ApplicantRules;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.assess.OutcomeRules;
import se.samverkan.sam.rules.internal.drools.CompiledRules;
import se.samverkan.sam.rules.internal.pack.PackIndex;
import se.samverkan.sam.rules.internal.pack.PackResources;
import se.samverkan.sam.rules.internal.pack.PackText;
import se.samverkan.sam.rules.internal.prepared.PrecompiledRules;

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

  /**
   * {@inheritDoc}
   *
   * <p>Rules of which the canonical text is that of a built-in pack are the same rules, whoever
   * wrote them.
   */
  @Override
  public Optional<CompiledRules> compiled(Class<? extends FactView> subject, Epoch epoch) {
    PackIndex index = PackIndex.builtIn();
    if (!index.ids().contains(applicants.pack())) {
      return Optional.empty();
    }
    String sha256 = CompiledRules.fingerprint(applicants.pack(), subject, epoch.resolved());
    return PrecompiledRules.find(sha256, index, PackResources.OF_LIBRARY);
  }
}
