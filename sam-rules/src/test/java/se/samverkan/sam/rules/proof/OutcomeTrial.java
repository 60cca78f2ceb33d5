// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.EngineOfPack;
import se.samverkan.sam.rules.pack.RulePack;

/** Outcomes classified by one pack on any day on which it is valid. */
final class OutcomeTrial implements Trial<OutcomeTrial.Case> {

  /**
   * What is known of an outcome, on a day.
   *
   * @param whole whether the whole answer is compared, or what the engines find
   */
  record Case(OutcomeOnDate outcome, LocalDate day, boolean whole) {}

  private static final EnrolmentId ID = EnrolmentId.of("drawn");

  private final RulePack pack;
  private final double wholes;
  private final EngineFindings findings;
  private final List<RulePack> engines = new ArrayList<>();
  private final DrawnDays days;
  private final DrawnOutcomes outcomes;

  /**
   * By every engine.
   *
   * @param wholes of how large a part the whole answer is compared
   */
  OutcomeTrial(RulePack pack, double wholes) {
    this.pack = pack;
    this.wholes = wholes;
    this.findings = new EngineFindings(pack, EngineOfPack::onOutcomes);
    for (Engine engine : Engine.values()) {
      engines.add(pack.using(engine));
    }
    this.days = new DrawnDays(pack);
    this.outcomes = new DrawnOutcomes(pack);
  }

  @Override
  public String pack() {
    return pack.id() + " " + pack.manifest().version();
  }

  @Override
  public Case draw(Draw draw) {
    LocalDate day = days.validDay(draw);
    return new Case(outcomes.outcome(draw), day, draw.chance(wholes));
  }

  @Override
  public boolean isWhole(Case one) {
    return one.whole();
  }

  @Override
  public Optional<String> difference(Case one) {
    if (!one.whole()) {
      return findings.difference(one.outcome(), one.day());
    }
    OutcomeAssessment first = result(engines.get(0), one);
    return engines.stream()
        .skip(1)
        .map(engine -> result(engine, one))
        .filter(result -> !result.equals(first))
        .map(result -> difference(first, result))
        .findFirst();
  }

  /** All but the name of the engine. */
  private static OutcomeAssessment result(RulePack engine, Case one) {
    OutcomeAssessment made = engine.classify(ID, one.outcome(), one.day());
    return OutcomeAssessment.builder()
        .copyOf(made)
        .provenance(Provenance.builder().copyOf(made.provenance()).engine("any").build())
        .build();
  }

  private static String difference(OutcomeAssessment one, OutcomeAssessment other) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < one.classifications().size(); i++) {
      if (!one.classifications().get(i).equals(other.classifications().get(i))) {
        parts.add(one.classifications().get(i).classification());
      }
    }
    if (!one.facts().equals(other.facts())) {
      parts.add("facts");
    }
    if (!one.provenance().equals(other.provenance())) {
      parts.add("provenance");
    }
    return parts.toString();
  }

  @Override
  public Stream<Case> smaller(Case one) {
    FactSheet sheet = one.outcome().sheet();
    return sheet.known().stream()
        .map(field -> new Case(OutcomeOnDate.of(sheet.with(field, null)), one.day(), one.whole()));
  }

  @Override
  public String written(Case one) {
    FactSheet sheet = one.outcome().sheet();
    return sheet.known().stream()
        .map(field -> field.id() + ": " + sheet.value(field) + "\n")
        .collect(Collectors.joining("", "on " + one.day() + "\n", ""));
  }
}
