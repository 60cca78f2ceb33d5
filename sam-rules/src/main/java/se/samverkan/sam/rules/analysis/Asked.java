// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.Demands;
import se.samverkan.sam.rules.pack.PackSite;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.space.Cells;
import se.samverkan.sam.rules.space.Knowledge;
import se.samverkan.sam.rules.space.People;
import se.samverkan.sam.rules.space.Space;

/**
 * What a group, or the programme, asks for in an epoch, and those whom that can tell apart.
 *
 * @param group empty for the programme
 * @param people empty if they are too many
 */
record Asked(
    RulePack pack,
    Demands demands,
    Optional<CriterionGroup> group,
    Requirement requirement,
    Space space,
    Optional<People> people) {

  static Asked of(
      RulePack pack, Demands demands, Optional<CriterionGroup> group, Requirement requirement) {
    Space space = Space.of(pack.manifest().facts(), demands.read(requirement));
    return new Asked(pack, demands, group, requirement, space, People.of(space.upToDifferences()));
  }

  Map<String, Condition> conditions() {
    return demands.epoch().conditions();
  }

  /** Who of the people meets all of it, whether possible or not. */
  BitSet meeting(People among) {
    return among.meeting(requirement, conditions());
  }

  /** What it is called, in back-ticks. */
  Label name() {
    return group
        .map(one -> new Label("gruppen `" + one.id() + "`", "the group `" + one.id() + "`"))
        .orElse(new Label("programmet", "the programme"));
  }

  /** The id of the group, or of the pack. */
  String id() {
    return group.map(CriterionGroup::id).orElse(pack.id());
  }

  Optional<PackSite> site() {
    return group.flatMap(one -> PackSite.of(pack.manifest(), "group/" + one.id()));
  }

  /** Where a group names a criterion; else where the criterion itself stands. */
  Optional<PackSite> site(String criterion) {
    Optional<PackSite> named = PackSite.of(pack.manifest(), "group/" + id() + "/" + criterion);
    return named.isPresent() ? named : siteOf(demands, criterion);
  }

  static Optional<PackSite> siteOf(Demands demands, String criterion) {
    return demands.epoch().criteria().stream()
        .filter(one -> one.id().equals(criterion))
        .findFirst()
        .flatMap((Criterion one) -> PackSite.of(one));
  }

  GroupCount count(List<AnalysisFinding> findings) {
    Label label = EpochAnalysis.labelOf(pack, group);
    Optional<Knowledge> knowledge = people.map(People::space).flatMap(Knowledge::of);
    if (knowledge.isEmpty()) {
      findings.add(
          new AnalysisFinding(
              AnalysisKind.TOO_LARGE,
              List.of(id()),
              site(),
              new Label(
                  name().sv() + " läser så många uppgifter att inte alla fall har gåtts igenom",
                  name().en() + " reads so many facts that not every case has been looked at"),
              Optional.empty()));
    }
    Optional<Cells> cells = knowledge.map(all -> all.verdicts(meeting(people.orElseThrow())));
    cells.ifPresent(decided -> beyondLogic(knowledge.orElseThrow(), decided, findings));
    return new GroupCount(
        group.map(CriterionGroup::id),
        label,
        EpochAnalysis.roleOf(group),
        space.states(),
        people.map(this::byVerdict).orElse(Map.of()),
        cells.map(Cells::counts).orElse(Map.of()));
  }

  private Map<Verdict, Long> byVerdict(People among) {
    long meeting = among.possible(meeting(among)).cardinality();
    return Map.of(
        Verdict.ELIGIBLE,
        meeting,
        Verdict.NOT_ELIGIBLE,
        among.all().cardinality() - meeting,
        Verdict.UNDETERMINED,
        0L);
  }

  private void beyondLogic(Knowledge knowledge, Cells decided, List<AnalysisFinding> findings) {
    Cells byLogic = knowledge.byLogicAlone(requirement, conditions());
    long eligible = byLogic.count(Verdict.UNDETERMINED, decided, Verdict.ELIGIBLE);
    long not = byLogic.count(Verdict.UNDETERMINED, decided, Verdict.NOT_ELIGIBLE);
    if (eligible + not == 0) {
      return;
    }
    Verdict shown = eligible > 0 ? Verdict.ELIGIBLE : Verdict.NOT_ELIGIBLE;
    findings.add(
        new AnalysisFinding(
            AnalysisKind.BEYOND_LOGIC,
            List.of(id()),
            site(),
            new Label(
                "beskedet för "
                    + name().sv()
                    + " är avgjort i "
                    + (eligible + not)
                    + " kunskapslägen där leden ett för ett lämnar det öppet",
                "the verdict of "
                    + name().en()
                    + " is decided in "
                    + (eligible + not)
                    + " states of knowledge in which the parts one by one leave it open"),
            byLogic.first(Verdict.UNDETERMINED, decided, shown).map(knowledge::sheet)));
  }
}
