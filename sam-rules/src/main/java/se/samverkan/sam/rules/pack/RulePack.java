// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.AssessmentResult;
import se.samverkan.sam.core.assessment.Refusal;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.core.goal.DatedOutcome;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.core.outcome.OutcomeReading;
import se.samverkan.sam.core.outcome.OutcomeResult;
import se.samverkan.sam.core.participation.Course;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.PolicyInForce;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.Assessor;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.internal.pack.OtherReading;

/**
 * The rules of one programme, ready to assess applicants and to classify outcomes. Immutable and
 * thread-safe; one instance serves a whole application. Of an applicant nothing is kept when
 * another is assessed but how a code or a number is told, such as an age, and never whose it was.
 *
 * <p>The rules of the library's own packs were compiled when it was built. Those of other packs are
 * compiled when a date of their epoch is first asked for, which takes some seconds; {@link
 * #prepare()} has it done at once.
 */
public final class RulePack {

  private final PackParts parts;
  private final Assessors assessors;

  private RulePack(PackParts parts, Engine engine) {
    this.parts = parts;
    this.assessors = new Assessors(parts, engine);
  }

  /**
   * A pack of parts that have passed every check.
   *
   * @param files the files it was read from
   */
  static RulePack of(
      Manifest manifest,
      List<Criterion> criteria,
      List<Criterion> outcomeCriteria,
      PackFiles files) {
    return of(ReadParts.of(manifest, criteria, outcomeCriteria, files));
  }

  /** A pack of these parts. */
  static RulePack of(PackParts parts) {
    return new RulePack(parts, DefaultEngine.chosen());
  }

  /**
   * Compiles now what would be compiled when first asked for: the rules of every epoch, on
   * applicants and on outcomes. It is done once.
   *
   * @throws IllegalStateException if the engine refuses rules that have passed every check
   */
  public void prepare() {
    assessors.ofApplicants().makeAll();
    assessors.ofOutcomes().makeAll();
  }

  /** The same pack, run by this engine. */
  public RulePack using(Engine other) {
    return other == assessors.engine() ? this : new RulePack(parts, other);
  }

  /**
   * The same pack with another reading of one interpretation in force; to see what it comes to
   * before an agency chooses it in a pack of its own.
   *
   * @throws IllegalArgumentException if the pack has no such interpretation, or that no such
   *     reading
   */
  public RulePack reading(String interpretation, String reading) {
    return new RulePack(
        ReadParts.of(
            OtherReading.in(manifest(), interpretation, reading),
            criteria(),
            outcomeCriteria(),
            files()),
        assessors.engine());
  }

  /** The id, which is also that of the programme. */
  public String id() {
    return parts.applicants().pack();
  }

  /** What the manifest says. */
  public Manifest manifest() {
    return parts.manifest();
  }

  /** The programme that the rules are for. */
  public Programme programme() {
    return manifest().programme();
  }

  /** The policy by which events of participations in the programme are judged now. */
  public PolicyInForce policy() {
    return new PolicyInForce(programme(), version());
  }

  /**
   * All criteria on applicants, those of past and coming epochs among them, in the order written.
   */
  public List<Criterion> criteria() {
    return parts.applicants().criteria();
  }

  /** All criteria on outcomes, those of past and coming epochs among them, in the order written. */
  public List<Criterion> outcomeCriteria() {
    return parts.outcomes().criteria();
  }

  /** The files it was read from. */
  public PackFiles files() {
    return parts.files();
  }

  /**
   * SHA-256 over the canonical text of the pack, which changes only with what an assessment can
   * depend on. The programme's policy is not part of it.
   */
  public String sha256() {
    return parts.applicants().sha256();
  }

  /**
   * SHA-256 over the canonical text of what a classification of outcomes can depend on. The
   * programme's goals are not part of it: they count classes and change none.
   */
  public String outcomeSha256() {
    return parts.outcomes().sha256();
  }

  /**
   * The days on which a rule on applicants or a value changes; the first is that on which the pack
   * is valid.
   */
  public NavigableSet<LocalDate> epochs() {
    return assessors.ofApplicants().beginnings();
  }

  /** The days on which a rule on outcomes changes, or a value that such rules read. */
  public NavigableSet<LocalDate> outcomeEpochs() {
    return assessors.ofOutcomes().beginnings();
  }

  /**
   * What the rules say of an applicant on a date; or a refusal if the pack is not yet valid then,
   * or the person not yet born.
   */
  public AssessmentResult assess(Applicant applicant, LocalDate asOf) {
    Optional<Assessor> assessor = assessors.ofApplicants().on(asOf);
    if (assessor.isEmpty()) {
      return new AssessmentResult.Refused(tooEarly(asOf));
    }
    if (applicant.birthDate().filter(asOf::isBefore).isPresent()) {
      return new AssessmentResult.Refused(
          new Refusal(
              "born-after-date",
              new Label(
                  "personen är enligt uppgift född efter " + asOf,
                  "the person is said to be born after " + asOf)));
    }
    return new AssessmentResult.Assessed(assessor.get().assess(applicant, asOf));
  }

  /**
   * In which classes a participation counts that had ended by the end of a day, by the rules of
   * that day; or a refusal if it had not ended, if the person was never enrolled, or if the pack
   * was not yet valid.
   *
   * @throws IllegalArgumentException if the participation is in another programme
   */
  public OutcomeResult classify(Participation participation, LocalDate asOf) {
    if (!participation.programme().equals(id())) {
      throw new IllegalArgumentException("the participation is in another programme");
    }
    if (asOf.isBefore(validFrom())) {
      return new OutcomeResult.Refused(tooEarly(asOf));
    }
    return OutcomeReading.of(participation, asOf)
        .fold(
            view -> new OutcomeResult.Assessed(classify(participation.enrolment(), view, asOf)),
            OutcomeResult.Refused::new);
  }

  /**
   * How the outcome of a participation counted by what was told of it on each day until the end of
   * a day: when it ended, and at follow-ups; in order. Each by the rules of its day. What is told
   * on days that are not known to the day is left out.
   *
   * @throws IllegalArgumentException if the participation is in another programme
   */
  public List<DatedOutcome> outcomesUntil(Participation participation, LocalDate asOf) {
    return participation.file().events().stream()
        .filter(one -> tellsOutcome(one.event()))
        .flatMap(one -> one.on().day().stream())
        .filter(day -> !day.isAfter(asOf))
        .distinct()
        .sorted()
        .flatMap(
            day ->
                classify(participation, day).assessed().stream()
                    .map(assessment -> new DatedOutcome(day, assessment.results())))
        .toList();
  }

  private static boolean tellsOutcome(Event event) {
    return event instanceof Course.Closed
        || event instanceof Course.Transferred
        || event instanceof Course.Died
        || (event instanceof Course.FollowedUp followed && !followed.destinations().isUnknown());
  }

  /**
   * In which classes an outcome counts by the rules of a day, for a host that keeps no events.
   *
   * @throws IllegalArgumentException if the pack is not valid on the day
   */
  public OutcomeAssessment classify(EnrolmentId enrolment, OutcomeOnDate outcome, LocalDate asOf) {
    return assessors
        .ofOutcomes()
        .on(asOf)
        .orElseThrow(() -> new IllegalArgumentException("the pack is not valid on " + asOf))
        .assess(enrolment, outcome, asOf);
  }

  /**
   * In which classes such an end counts by the rules of a day.
   *
   * @throws IllegalArgumentException if the pack is not valid on the day
   */
  public OutcomeAssessment classify(EnrolmentId enrolment, Closure closure, LocalDate asOf) {
    return classify(enrolment, OutcomeOnDate.of(closure), asOf);
  }

  private String version() {
    return parts.applicants().version();
  }

  private LocalDate validFrom() {
    return parts.applicants().validFrom();
  }

  private Refusal tooEarly(LocalDate asOf) {
    LocalDate from = validFrom();
    return new Refusal(
        "before-pack-is-valid",
        new Label(
            "reglerna för `"
                + id()
                + "` gäller från "
                + from
                + " och kan inte användas för "
                + asOf,
            "the rules of `"
                + id()
                + "` are valid from "
                + from
                + " and cannot be used for "
                + asOf));
  }

  /** What runs the rules of one epoch; for the tests that compare engines. */
  RuleEngine engine(Class<? extends FactView> subject, Epoch epoch) {
    return assessors.engine(subject, epoch);
  }

  @Override
  public String toString() {
    return "RulePack " + id() + " " + version();
  }
}
