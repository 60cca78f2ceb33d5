// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.Optional;
import se.samverkan.sam.rules.internal.assess.ApplicantRules;
import se.samverkan.sam.rules.internal.assess.OutcomeRules;
import se.samverkan.sam.rules.internal.drools.CompiledRules;
import se.samverkan.sam.rules.internal.pack.PackIndex;
import se.samverkan.sam.rules.internal.pack.PackResources;

/**
 * What the build prepared of a built-in pack. Nothing of it is given out unless the files that it
 * was made of are still the ones in the jar, byte by byte; whoever gets nothing reads those.
 */
public final class PreparedPack {

  private final String id;
  private final PackIndex index;
  private final PackResources resources;

  /** What was prepared of the pack with this id, among these files and their index. */
  public PreparedPack(String id, PackIndex index, PackResources resources) {
    this.id = id;
    this.index = index;
    this.resources = resources;
  }

  /** What assessments of applicants depend on, if that was prepared of the files there are. */
  public Optional<Prepared<ApplicantRules>> applicants() {
    try {
      Optional<PreparedInput> in = PreparedFile.APPLICANTS.open(id, index, resources);
      if (in.isEmpty()) {
        return Optional.empty();
      }
      ApplicantRules rules = ApplicantRulesForm.read(in.get());
      return Optional.of(new Prepared<>(rules, EpochForm.read(in.get())));
    } catch (IOException e) {
      // reading the pack's own files tells what is wrong with them, if anything is
      return Optional.empty();
    }
  }

  /** What classifications of outcomes depend on, if that was prepared of the files there are. */
  public Optional<Prepared<OutcomeRules>> outcomes() {
    try {
      Optional<PreparedInput> in = PreparedFile.OUTCOMES.open(id, index, resources);
      if (in.isEmpty()) {
        return Optional.empty();
      }
      OutcomeRules rules = OutcomeRulesForm.read(in.get());
      return Optional.of(new Prepared<>(rules, EpochForm.read(in.get())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The rules with this canonical text, if the build compiled them. */
  public Optional<CompiledRules> compiled(String sha256) {
    return PrecompiledRules.find(sha256, index, resources);
  }
}
