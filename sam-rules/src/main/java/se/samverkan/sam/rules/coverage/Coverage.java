// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.scenario.ScenarioResult;

/**
 * What of a pack its scenarios on applicants have shown. Scenarios that came out otherwise than
 * expected count by what the pack says, as the others do; a scenario of which no assessment could
 * be made counts nowhere.
 *
 * @param scenarios how many were assessed
 * @param rules in the pack's order
 * @param verdicts of the programme first and then of its groups, in the pack's order
 * @param bounds in the order of the rules and of their days
 * @param notices in the pack's order
 */
public record Coverage(
    int scenarios,
    List<RuleCoverage> rules,
    List<VerdictCoverage> verdicts,
    List<BoundCoverage> bounds,
    List<NoticeCoverage> notices) {

  public Coverage {
    rules = List.copyOf(rules);
    verdicts = List.copyOf(verdicts);
    bounds = List.copyOf(bounds);
    notices = List.copyOf(notices);
  }

  /** What these results have shown of a pack. */
  public static Coverage of(RulePack pack, List<ScenarioResult> results) {
    List<Seen> seen =
        results.stream()
            .flatMap(
                result ->
                    result.assessment().stream().map(it -> Seen.of(pack, result.scenario(), it)))
            .toList();
    return new Coverage(
        seen.size(),
        rules(pack, seen),
        verdicts(pack, seen),
        Bounded.of(pack, seen),
        notices(pack, seen));
  }

  private static List<RuleCoverage> rules(RulePack pack, List<Seen> seen) {
    return pack.criteria().stream()
        .map(
            rule ->
                new RuleCoverage(
                    rule,
                    Tally.of(
                        Finding.class, seen.stream().flatMap(one -> one.finding(rule).stream()))))
        .toList();
  }

  private static List<VerdictCoverage> verdicts(RulePack pack, List<Seen> seen) {
    List<VerdictCoverage> verdicts = new ArrayList<>();
    verdicts.add(
        new VerdictCoverage(
            Optional.empty(),
            pack.programme().title(),
            PackFiles.MANIFEST,
            Tally.of(Verdict.class, seen.stream().map(Seen::assessment).map(Assessment::verdict))));
    for (CriterionGroup group : pack.programme().groups()) {
      verdicts.add(
          new VerdictCoverage(
              Optional.of(group.id()),
              group.label(),
              place(pack, "group/" + group.id()),
              Tally.of(
                  Verdict.class,
                  seen.stream()
                      .flatMap(one -> one.assessment().group(group.id()).stream())
                      .map(GroupAssessment::verdict))));
    }
    return verdicts;
  }

  private static List<NoticeCoverage> notices(RulePack pack, List<Seen> seen) {
    return pack.programme().notices().stream().map(notice -> notice(pack, notice, seen)).toList();
  }

  private static NoticeCoverage notice(RulePack pack, NoticeRule notice, List<Seen> seen) {
    List<Finding> findings =
        seen.stream()
            .map(
                one ->
                    one.assessment().notices().stream()
                        .filter(given -> given.id().equals(notice.id()))
                        .findFirst()
                        .map(Notice::finding)
                        .orElse(Finding.NOT_MET))
            .toList();
    Tally<Finding> tally = Tally.of(Finding.class, findings.stream());
    return new NoticeCoverage(
        notice.id(),
        notice.label(),
        place(pack, "notice/" + notice.id()),
        tally.of(Finding.MET),
        tally.of(Finding.UNKNOWN),
        tally.of(Finding.NOT_MET));
  }

  private static String place(RulePack pack, String key) {
    return pack.manifest().places().containsKey(key)
        ? PackFiles.MANIFEST + ":" + pack.manifest().places().get(key).line()
        : PackFiles.MANIFEST;
  }

  /** What nobody has shown, by kind and then in the pack's order. */
  public List<Gap> gaps() {
    return Gaps.of(this);
  }

  static String place(Criterion rule) {
    return rule.file() + ":" + rule.line();
  }
}
