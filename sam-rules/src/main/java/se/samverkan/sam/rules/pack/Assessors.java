// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.rules.internal.assess.ApplicantRules;
import se.samverkan.sam.rules.internal.assess.Assessor;
import se.samverkan.sam.rules.internal.assess.ByEpoch;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.assess.OutcomeAssessor;
import se.samverkan.sam.rules.internal.assess.OutcomeRules;
import se.samverkan.sam.rules.internal.drools.DroolsEngines;
import se.samverkan.sam.rules.internal.drools.SessionEngine;
import se.samverkan.sam.rules.internal.engine.EngineFailure;
import se.samverkan.sam.rules.internal.engine.ModelEngine;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.internal.pack.LibraryVersion;
import se.samverkan.sam.rules.internal.pack.Once;

/** What assesses by the parts of a pack, in each epoch, on an engine. Thread-safe. */
final class Assessors {

  private final PackParts parts;
  private final Engine engine;
  private final ByEpoch<Assessor> ofApplicants;
  private final Once<ByEpoch<OutcomeAssessor>> ofOutcomes;

  Assessors(PackParts parts, Engine engine) {
    this.parts = parts;
    this.engine = engine;
    ApplicantRules rules = parts.applicants();
    this.ofApplicants =
        new ByEpoch<>(rules.validFrom(), rules.criteria(), rules.values(), this::assessor);
    this.ofOutcomes = new Once<>(this::outcomesByEpoch);
  }

  /** The engine that was asked for. */
  Engine engine() {
    return engine;
  }

  /** Those that assess applicants. */
  ByEpoch<Assessor> ofApplicants() {
    return ofApplicants;
  }

  /** Those that classify outcomes. */
  ByEpoch<OutcomeAssessor> ofOutcomes() {
    return ofOutcomes.get();
  }

  private ByEpoch<OutcomeAssessor> outcomesByEpoch() {
    OutcomeRules rules = parts.outcomes();
    return new ByEpoch<>(
        rules.validFrom(), rules.criteria(), rules.values(), this::outcomeAssessor);
  }

  private Assessor assessor(Epoch epoch) {
    ApplicantRules rules = parts.applicants();
    RuleEngine running = engine(ApplicantOnDate.class, epoch);
    return new Assessor(rules, epoch, running, provenance(rules.sha256(), running));
  }

  private OutcomeAssessor outcomeAssessor(Epoch epoch) {
    OutcomeRules rules = parts.outcomes();
    RuleEngine running = engine(OutcomeOnDate.class, epoch);
    return new OutcomeAssessor(rules, epoch, running, provenance(rules.sha256(), running));
  }

  private Provenance provenance(String rules, RuleEngine running) {
    return Provenance.builder()
        .pack(parts.applicants().pack())
        .version(parts.applicants().version())
        .sha256(rules)
        .engine(running.id())
        .library(LibraryVersion.current())
        .build();
  }

  /** What runs the rules of one epoch. */
  RuleEngine engine(Class<? extends FactView> subject, Epoch epoch) {
    String pack = parts.applicants().pack();
    return switch (engine) {
      case DIRECT ->
          precompiled(subject, epoch)
              .orElseGet(() -> DroolsEngines.direct(pack, subject, epoch.resolved()));
      case SESSION -> SessionEngine.of(pack, subject, epoch.resolved());
      case MODEL -> new ModelEngine(epoch.conditions());
    };
  }

  /** What the build compiled, where it fits the library that is there now. */
  private Optional<RuleEngine> precompiled(Class<? extends FactView> subject, Epoch epoch) {
    List<String> criteria = List.copyOf(epoch.conditions().keySet());
    try {
      return parts.compiled(subject, epoch).map(rules -> rules.engine(criteria));
    } catch (EngineFailure e) {
      // Modules of two versions were put together: the rules are compiled anew.
      return Optional.empty();
    }
  }
}
