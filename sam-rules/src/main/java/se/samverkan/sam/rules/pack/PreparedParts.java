// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.rules.internal.assess.ApplicantRules;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.assess.OutcomeRules;
import se.samverkan.sam.rules.internal.drools.CompiledRules;
import se.samverkan.sam.rules.internal.pack.Once;
import se.samverkan.sam.rules.internal.prepared.Prepared;
import se.samverkan.sam.rules.internal.prepared.PreparedPack;

/**
 * The parts of a built-in pack of which the build prepared what assessments depend on. The manifest
 * is read when somebody asks what else it says.
 */
final class PreparedParts implements PackParts {

  private final Prepared<ApplicantRules> applicants;
  private final PreparedPack prepared;
  private final PackSource source;
  private final Once<Prepared<OutcomeRules>> outcomes = new Once<>(this::readOutcomes);
  private final Once<Manifest> manifest = new Once<>(this::readManifest);
  private final Once<PackFiles> files = new Once<>(this::readFiles);

  private PreparedParts(
      Prepared<ApplicantRules> applicants, PreparedPack prepared, PackSource source) {
    this.applicants = applicants;
    this.prepared = prepared;
    this.source = source;
  }

  /** The parts; empty if nothing is prepared of the files that are there now. */
  static Optional<PackParts> of(PreparedPack prepared, PackSource source) {
    Optional<Prepared<ApplicantRules>> applicants = prepared.applicants();
    return applicants.isPresent()
        ? Optional.of(new PreparedParts(applicants.get(), prepared, source))
        : Optional.empty();
  }

  @Override
  public ApplicantRules applicants() {
    return applicants.rules();
  }

  @Override
  public OutcomeRules outcomes() {
    return outcomes.get().rules();
  }

  @Override
  public Manifest manifest() {
    return manifest.get();
  }

  @Override
  public PackFiles files() {
    return files.get();
  }

  @Override
  public Optional<CompiledRules> compiled(Class<? extends FactView> subject, Epoch epoch) {
    SortedMap<LocalDate, String> epochs =
        subject == ApplicantOnDate.class ? applicants.epochs() : outcomes.get().epochs();
    String sha256 = epochs.get(epoch.from());
    return sha256 == null ? Optional.empty() : prepared.compiled(sha256);
  }

  private Prepared<OutcomeRules> readOutcomes() {
    return prepared
        .outcomes()
        .orElseGet(
            () -> {
              RulePack read = PackReader.readBuiltIn(source).orElseThrow();
              return new Prepared<>(
                  OutcomeRules.of(manifest(), read.outcomeCriteria(), read.outcomeSha256()),
                  new TreeMap<>());
            });
  }

  /** With the fields that the criteria read, since another reading would make others like them. */
  private Manifest readManifest() {
    return new ManifestBuilder()
        .copyOf(PackReader.readBuiltInManifest(files()))
        .facts(applicants().facts())
        .build();
  }

  private PackFiles readFiles() {
    return source.read();
  }
}
