// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.Demands;
import se.samverkan.sam.rules.pack.PackSite;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.space.People;
import se.samverkan.sam.rules.space.Space;

/** Criteria that are met, or used, by everybody or by nobody. */
final class CriterionChecks {

  private CriterionChecks() {}

  static void of(RulePack pack, Demands demands, List<AnalysisFinding> findings) {
    Set<String> used = new HashSet<>();
    pack.programme().groups().forEach(group -> used.addAll(group.requirement().criteria()));
    pack.programme().notices().forEach(notice -> used.add(notice.criterion()));
    for (Criterion criterion : demands.epoch().criteria()) {
      if (!used.contains(criterion.id())) {
        findings.add(
            finding(
                AnalysisKind.NEVER_DECIDES,
                criterion,
                "`%s` avgör aldrig något: ingen grupp och ingen upplysning nämner det",
                "`%s` never decides anything: no group and no notice names it",
                Optional.empty()));
      }
      met(pack, demands, criterion, findings);
    }
  }

  private static void met(
      RulePack pack, Demands demands, Criterion criterion, List<AnalysisFinding> findings) {
    Condition condition = demands.epoch().conditions().get(criterion.id());
    if (condition == null) {
      return;
    }
    Space space = Space.of(pack.manifest().facts(), List.of(condition)).upToDifferences();
    People.of(space)
        .ifPresent(
            people -> {
              int meeting = people.possible(people.meeting(condition)).cardinality();
              if (meeting == 0) {
                findings.add(
                    finding(
                        AnalysisKind.NEVER_MET,
                        criterion,
                        "ingen uppfyller `%s`",
                        "nobody meets `%s`",
                        people.first(people.all())));
              } else if (meeting == people.all().cardinality()) {
                findings.add(
                    finding(
                        AnalysisKind.ALWAYS_MET,
                        criterion,
                        "alla som man vet allt om uppfyller `%s`",
                        "everybody of whom everything is known meets `%s`",
                        people.first(people.all())));
              }
            });
  }

  private static AnalysisFinding finding(
      AnalysisKind kind, Criterion criterion, String sv, String en, Optional<FactSheet> example) {
    String id = criterion.id();
    return new AnalysisFinding(
        kind,
        List.of(id),
        PackSite.of(criterion),
        new Label(sv.formatted(id), en.formatted(id)),
        example);
  }
}
