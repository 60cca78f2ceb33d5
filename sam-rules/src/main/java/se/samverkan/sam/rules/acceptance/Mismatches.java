// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.rules.scenario.Expectation;
import se.samverkan.sam.rules.scenario.ScenarioResult;

/** Tells in both languages how an assessment differs from what a scenario expects. */
final class Mismatches {

  private static final Label NOT_LOOKED_AT = new Label("prövades inte", "was not looked at");

  private final Assessment assessment;
  private final Expectation expect;
  private final Map<String, Reason> reasons = new LinkedHashMap<>();
  private final List<Mismatch> all = new ArrayList<>();

  private Mismatches(Assessment assessment, Expectation expect) {
    this.assessment = assessment;
    this.expect = expect;
    assessment.groups().stream()
        .flatMap(group -> group.reasons().stream())
        .forEach(reason -> reasons.put(reason.criterion(), reason));
  }

  static List<Mismatch> of(ScenarioResult result) {
    if (result.passed()) {
      return List.of();
    } else if (result.assessment().isEmpty()) {
      return List.of(Mismatch.impossible(String.join("; ", result.differences())));
    }
    Mismatches of = new Mismatches(result.assessment().get(), result.scenario().expect());
    of.verdicts();
    of.findings();
    of.deciding();
    of.missing();
    of.notices();
    return of.all.isEmpty()
        ? List.of(Mismatch.otherwise(String.join("; ", result.differences())))
        : List.copyOf(of.all);
  }

  private void verdicts() {
    expect
        .verdict()
        .filter(expected -> expected != assessment.verdict())
        .ifPresent(
            expected ->
                verdict(
                    new Label("bedömningen", "the verdict"),
                    expected,
                    assessment.verdict(),
                    targetGroups().flatMap(group -> group.reasons().stream()),
                    assessment.missing()));
    expect
        .groups()
        .forEach(
            (id, expected) -> {
              Label what =
                  new Label(
                      "bedömningen av gruppen `" + id + "`", "the verdict of group `" + id + "`");
              Optional<GroupAssessment> group = assessment.group(id);
              if (group.isEmpty()) {
                all.add(new Mismatch(what, expected.label(), NOT_LOOKED_AT, List.of()));
              } else if (group.get().verdict() != expected) {
                verdict(
                    what,
                    expected,
                    group.get().verdict(),
                    group.get().reasons().stream(),
                    group.get().missing());
              }
            });
  }

  private void verdict(
      Label what,
      Verdict expected,
      Verdict actual,
      Stream<Reason> among,
      List<MissingFact> missing) {
    Finding telling =
        switch (actual) {
          case ELIGIBLE -> Finding.MET;
          case NOT_ELIGIBLE -> Finding.NOT_MET;
          case UNDETERMINED -> Finding.UNKNOWN;
        };
    List<Mismatch.Ground> grounds = new ArrayList<>();
    among
        .filter(Reason::decides)
        .filter(reason -> reason.finding() == telling)
        .map(Mismatch.Ground::of)
        .distinct()
        .forEach(grounds::add);
    missing.stream().map(Mismatch.Ground::missing).forEach(grounds::add);
    all.add(new Mismatch(what, expected.label(), actual.label(), grounds));
  }

  private void findings() {
    Map<String, Finding> expected = new LinkedHashMap<>(expect.including());
    expect.reasons().ifPresent(expected::putAll);
    expected.forEach(
        (id, finding) -> {
          Reason reason = reasons.get(id);
          if (reason == null) {
            all.add(new Mismatch(criterion(id), finding.label(), NOT_LOOKED_AT, List.of()));
          } else if (reason.finding() != finding) {
            all.add(
                new Mismatch(
                    criterion(id),
                    finding.label(),
                    reason.finding().label(),
                    List.of(Mismatch.Ground.of(reason))));
          }
        });
  }

  private void deciding() {
    if (expect.reasons().isEmpty()) {
      return;
    }
    Map<String, Finding> expected = expect.reasons().get();
    Label decides = new Label("avgör målgruppen", "decides the target group");
    Label silent = new Label("avgör inte målgruppen", "does not decide the target group");
    List<String> deciding =
        targetGroups()
            .flatMap(group -> group.reasons().stream())
            .filter(Reason::decides)
            .map(Reason::criterion)
            .distinct()
            .toList();
    reasons.forEach(
        (id, reason) -> {
          boolean actual = deciding.contains(id);
          if (actual != expected.containsKey(id)) {
            all.add(
                new Mismatch(
                    criterion(id),
                    actual ? silent : decides,
                    actual ? decides : silent,
                    List.of(Mismatch.Ground.of(reason))));
          }
        });
  }

  private void missing() {
    expect
        .missing()
        .ifPresent(
            ids ->
                list(
                    new Label("uppgifter som saknas", "missing facts"),
                    ids,
                    fields(assessment.missing())));
    expect
        .missingIn()
        .forEach(
            (group, ids) ->
                list(
                    new Label(
                        "uppgifter som saknas för gruppen `" + group + "`",
                        "missing facts of group `" + group + "`"),
                    ids,
                    assessment.group(group).map(one -> fields(one.missing())).orElse(List.of())));
  }

  private void notices() {
    List<String> raised =
        assessment.notices().stream()
            .filter(notice -> notice.finding() == Finding.MET)
            .map(Notice::id)
            .toList();
    expect.notices().ifPresent(ids -> list(new Label("att beakta", "notices"), ids, raised));
  }

  private void list(Label what, List<String> expected, List<String> actual) {
    if (!expected.containsAll(actual) || !actual.containsAll(expected)) {
      all.add(new Mismatch(what, Mismatch.quoted(expected), Mismatch.quoted(actual), List.of()));
    }
  }

  private static List<String> fields(List<MissingFact> missing) {
    return missing.stream().map(MissingFact::field).toList();
  }

  private static Label criterion(String id) {
    return new Label("kriteriet `" + id + "`", "criterion `" + id + "`");
  }

  private Stream<GroupAssessment> targetGroups() {
    return assessment.groups().stream().filter(group -> group.role() == GroupRole.TARGET_GROUP);
  }
}
