// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.AssessmentBuilder;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.fact.FactSelection;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.rules.internal.engine.Marks;
import se.samverkan.sam.rules.internal.engine.RuleEngine;

/** Assesses applicants by a pack's rules in one epoch. Thread-safe. */
public final class Assessor {

  private final ApplicantRules rules;
  private final RuleEngine engine;
  private final Provenance provenance;
  private final List<GroupAssessor> groups;
  private final ProgrammeAssessor whole;
  private final NoticeWriter notices;
  private final RecordNotices recordNotices;
  private final FactSelection read;
  private final FactsUsed factsUsed;

  /**
   * An assessor.
   *
   * @param engine what finds, on the conditions of this epoch
   */
  public Assessor(ApplicantRules rules, Epoch epoch, RuleEngine engine, Provenance provenance) {
    this.rules = rules;
    this.engine = engine;
    this.provenance = provenance;
    this.groups = groups(rules, epoch);
    this.whole =
        new ProgrammeAssessor(groups.stream().filter(GroupAssessor::isTargetGroup).toList(), epoch);
    this.notices = new NoticeWriter(rules.notices(), epoch);
    this.recordNotices = new RecordNotices(rules.codes(), rules.facts());
    this.read = epoch.read(rules.facts());
    this.factsUsed = new FactsUsed(read);
  }

  /** The groups of which something decides in this epoch. */
  private static List<GroupAssessor> groups(ApplicantRules rules, Epoch epoch) {
    Readings readings = new Readings(rules.interpretations());
    ReasonWriter writer =
        new ReasonWriter(rules.pack(), rules.values(), rules.interpretations(), epoch.from());
    List<GroupAssessor> groups = new ArrayList<>();
    for (CriterionGroup group : rules.groups()) {
      readings
          .deciding(group.requirement(), epoch.conditions().keySet())
          .ifPresent(deciding -> groups.add(new GroupAssessor(group, deciding, epoch, writer)));
    }
    return groups;
  }

  /** What the rules say of an applicant on a date of this epoch. */
  public Assessment assess(Applicant applicant, LocalDate asOf) {
    ApplicantOnDate view = applicant.on(asOf, rules.codes(), read);
    FactSheet sheet = view.sheet();
    Marks marks = engine.mark(view);
    AssessmentBuilder assessment = Assessment.builder();
    List<GroupAnswer> target = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      GroupAssessor group = groups.get(i);
      GroupAnswer answer = group.assess(marks, sheet);
      assessment.addGroup(answer.assessment());
      if (group.isTargetGroup()) {
        target.add(answer);
      }
    }
    notices.write(marks, sheet, assessment);
    GroupOutcome overall = whole.assess(target, marks, sheet);
    recordNotices.write(applicant, asOf, assessment);
    factsUsed.tell(sheet, assessment::addFact);
    return assessment
        .applicant(applicant.id())
        .programme(rules.pack())
        .asOf(asOf)
        .verdict(overall.verdict())
        .addAllMissing(overall.missing())
        .exact(overall.exact())
        .provenance(provenance)
        .build();
  }
}
