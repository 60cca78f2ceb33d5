// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.AssessmentResult;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Refusal;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.participation.PolicyInForce;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.Assessor;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.drools.SessionEngine;
import se.samverkan.sam.rules.internal.engine.ModelEngine;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.internal.pack.LibraryVersion;
import se.samverkan.sam.rules.internal.pack.PackText;

/**
 * The rules of one programme, ready to assess applicants. Immutable and thread-safe; one instance
 * serves a whole application. Nothing of one applicant is kept when another is assessed.
 *
 * <p>Rules are compiled when a date of their epoch is first asked for, which takes some seconds;
 * ask once at start-up to have it done.
 */
public final class RulePack {

  private final Manifest manifest;
  private final List<Criterion> criteria;
  private final PackFiles files;
  private final Engine engine;
  private final String sha256;
  private final NavigableSet<LocalDate> epochs;
  private final Map<LocalDate, Assessor> assessors = new ConcurrentHashMap<>();

  private RulePack(Manifest manifest, List<Criterion> criteria, PackFiles files, Engine engine) {
    this.manifest = manifest;
    this.criteria = List.copyOf(criteria);
    this.files = files;
    this.engine = engine;
    this.sha256 = PackText.sha256(manifest, criteria);
    this.epochs = Epoch.beginnings(manifest.validFrom(), criteria, programme().values());
  }

  /**
   * A pack of parts that have passed every check.
   *
   * @param files the files it was read from
   */
  static RulePack of(Manifest manifest, List<Criterion> criteria, PackFiles files) {
    return new RulePack(manifest, criteria, files, Engine.SESSION);
  }

  /** The same pack, run by this engine. */
  public RulePack using(Engine other) {
    return other == engine ? this : new RulePack(manifest, criteria, files, other);
  }

  /** The id, which is also that of the programme. */
  public String id() {
    return manifest.id();
  }

  /** What the manifest says. */
  public Manifest manifest() {
    return manifest;
  }

  /** The programme that the rules are for. */
  public Programme programme() {
    return manifest.programme();
  }

  /** The policy by which events of participations in the programme are judged now. */
  public PolicyInForce policy() {
    return new PolicyInForce(programme(), manifest.version());
  }

  /** All criteria, those of past and coming epochs among them, in the order written. */
  public List<Criterion> criteria() {
    return criteria;
  }

  /** The files it was read from. */
  public PackFiles files() {
    return files;
  }

  /**
   * SHA-256 over the canonical text of the pack, which changes only with what an assessment can
   * depend on. The programme's policy is not part of it.
   */
  public String sha256() {
    return sha256;
  }

  /** The days on which a rule or a value changes; the first is that on which the pack is valid. */
  public NavigableSet<LocalDate> epochs() {
    return epochs;
  }

  /**
   * What the rules say of an applicant on a date; or a refusal if the pack is not yet valid then,
   * or the person not yet born.
   */
  public AssessmentResult assess(Applicant applicant, LocalDate asOf) {
    if (asOf.isBefore(manifest.validFrom())) {
      return new AssessmentResult.Refused(
          new Refusal(
              "before-pack-is-valid",
              new Label(
                  "reglerna för `"
                      + id()
                      + "` gäller från "
                      + manifest.validFrom()
                      + " och kan inte användas för "
                      + asOf,
                  "the rules of `"
                      + id()
                      + "` are valid from "
                      + manifest.validFrom()
                      + " and cannot be used for "
                      + asOf)));
    }
    if (applicant.birthDate().filter(asOf::isBefore).isPresent()) {
      return new AssessmentResult.Refused(
          new Refusal(
              "born-after-date",
              new Label(
                  "personen är enligt uppgift född efter " + asOf,
                  "the person is said to be born after " + asOf)));
    }
    LocalDate beginning = Objects.requireNonNull(epochs.floor(asOf));
    Assessor assessor = assessors.computeIfAbsent(beginning, this::assessor);
    return new AssessmentResult.Assessed(assessor.assess(applicant, asOf));
  }

  private Assessor assessor(LocalDate beginning) {
    Epoch epoch = Epoch.beginning(beginning, criteria, programme().values());
    Provenance provenance =
        Provenance.builder()
            .pack(id())
            .version(manifest.version())
            .sha256(sha256)
            .engine(engine.id())
            .library(LibraryVersion.current())
            .build();
    return new Assessor(
        programme(), manifest.codes(), manifest.facts(), epoch, engine(epoch), provenance);
  }

  private RuleEngine engine(Epoch epoch) {
    return switch (engine) {
      case SESSION -> SessionEngine.of(id(), epoch.resolved());
      case MODEL -> new ModelEngine(epoch.conditions());
    };
  }

  @Override
  public String toString() {
    return "RulePack " + id() + " " + manifest.version();
  }
}
