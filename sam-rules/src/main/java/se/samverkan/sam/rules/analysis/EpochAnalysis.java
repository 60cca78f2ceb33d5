// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.internal.assess.Demands;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * What is found of a pack in a period in which no rule and no value changes. Immutable.
 *
 * @param from the first day of the period
 * @param groups how people fall for each group of which something decides
 * @param programme how they fall for the programme as a whole
 * @param overlaps how the target groups overlap; empty if there are too many people to look at each
 * @param findings in the order of their kinds
 */
public record EpochAnalysis(
    LocalDate from,
    List<GroupCount> groups,
    GroupCount programme,
    Optional<GroupOverlaps> overlaps,
    List<AnalysisFinding> findings) {

  public EpochAnalysis {
    groups = List.copyOf(groups);
    findings = List.copyOf(findings);
  }

  static EpochAnalysis of(RulePack pack, LocalDate from) {
    Programme programme = pack.programme();
    Demands demands = Demands.of(programme, pack.criteria(), from);
    List<AnalysisFinding> findings = new ArrayList<>();
    List<GroupCount> counts = new ArrayList<>();
    for (CriterionGroup group : programme.groups()) {
      Requirement deciding = demands.groups().get(group.id());
      if (deciding != null) {
        Asked asked = Asked.of(pack, demands, Optional.of(group), deciding);
        counts.add(asked.count(findings));
        GroupChecks.of(asked, findings);
      }
    }
    Asked whole = Asked.of(pack, demands, Optional.empty(), demands.programme());
    GroupCount all = whole.count(findings);
    Optional<GroupOverlaps> overlaps = Memberships.of(whole, findings);
    CriterionChecks.of(pack, demands, findings);
    return new EpochAnalysis(from, counts, all, overlaps, PackAnalysis.inOrder(findings));
  }

  static GroupRole roleOf(Optional<CriterionGroup> group) {
    return group.map(CriterionGroup::role).orElse(GroupRole.TARGET_GROUP);
  }

  static Label labelOf(RulePack pack, Optional<CriterionGroup> group) {
    return group.map(CriterionGroup::label).orElse(pack.programme().title());
  }
}
