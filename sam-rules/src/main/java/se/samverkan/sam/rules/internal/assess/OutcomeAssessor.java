// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.outcome.ClassificationResult;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.outcome.OutcomeAssessmentBuilder;
import se.samverkan.sam.core.outcome.OutcomeFields;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.OutcomeClass;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.engine.RuleEngine;

/** Classifies outcomes by a pack's rules in one epoch. Immutable and thread-safe. */
public final class OutcomeAssessor {

  private final OutcomeRules rules;
  private final Epoch epoch;
  private final RuleEngine engine;
  private final Provenance provenance;
  private final Map<String, Map<String, Requirement>> deciding = new LinkedHashMap<>();
  private final FactsUsed factsUsed;

  /**
   * An assessor.
   *
   * @param engine what finds, on the conditions of this epoch
   */
  public OutcomeAssessor(
      OutcomeRules rules, Epoch epoch, RuleEngine engine, Provenance provenance) {
    this.rules = rules;
    this.epoch = epoch;
    this.engine = engine;
    this.provenance = provenance;
    Readings readings = new Readings(rules.interpretations());
    for (Classification one : rules.classifications()) {
      Map<String, Requirement> byClass = new LinkedHashMap<>();
      for (OutcomeClass each : one.classes()) {
        readings
            .deciding(each.requirement(), epoch.conditions().keySet())
            .ifPresent(requirement -> byClass.put(each.id(), requirement));
      }
      deciding.put(one.id(), byClass);
    }
    this.factsUsed = new FactsUsed(epoch.read(OutcomeFields.CATALOGUE));
  }

  /** What the rules say of an outcome on a date of this epoch. */
  public OutcomeAssessment assess(EnrolmentId enrolment, OutcomeOnDate view, LocalDate asOf) {
    Map<String, Finding> findings = engine.find(view);
    ReasonWriter reasons =
        new ReasonWriter(rules.pack(), rules.values(), rules.interpretations(), asOf);
    OutcomeAssessmentBuilder assessment = OutcomeAssessment.builder();
    factsUsed.tell(view.sheet(), assessment::addFact);
    return assessment
        .enrolment(enrolment)
        .programme(rules.pack())
        .asOf(asOf)
        .addAllClassifications(
            rules.classifications().stream()
                .map(one -> result(one, findings, view.sheet(), reasons))
                .toList())
        .provenance(provenance)
        .build();
  }

  private ClassificationResult result(
      Classification classification,
      Map<String, Finding> findings,
      FactSheet facts,
      ReasonWriter reasons) {
    Map<String, Requirement> byClass = deciding.getOrDefault(classification.id(), Map.of());
    return ClassificationResult.builder()
        .classification(classification.id())
        .label(classification.label())
        .result(ClassOutcome.of(classification, byClass, findings, epoch.conditions(), facts))
        .addAllReasons(reasons(classification, byClass, findings, reasons))
        .build();
  }

  /** The criteria in the order in which the classes ask for them, each once. */
  private List<Reason> reasons(
      Classification classification,
      Map<String, Requirement> byClass,
      Map<String, Finding> findings,
      ReasonWriter writer) {
    Map<String, Criterion> criteria = new LinkedHashMap<>();
    epoch.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
    Requirement asked =
        new Requirement.AnyOf(
            classification.classes().stream().map(OutcomeClass::requirement).toList());
    Set<String> decisive =
        byClass.values().stream()
            .flatMap(requirement -> requirement.criteria().stream())
            .collect(Collectors.toSet());
    List<Reason> reasons = new ArrayList<>();
    for (String id : asked.criteria()) {
      Criterion criterion = criteria.get(id);
      Finding finding = findings.get(id);
      if (criterion != null && finding != null) {
        reasons.add(
            writer.write(
                asked, criterion, finding, decisive.contains(id), classification.interpretation()));
      }
    }
    return reasons;
  }
}
