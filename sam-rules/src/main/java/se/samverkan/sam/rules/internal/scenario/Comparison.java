// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.ArrayList;
import java.util.Collection;
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
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.rules.scenario.Expectation;

/** Says in sentences how an assessment differs from what was expected. */
public final class Comparison {

  private final Assessment assessment;
  private final List<String> differences = new ArrayList<>();

  private Comparison(Assessment assessment) {
    this.assessment = assessment;
  }

  /** The differences, in the order in which a scenario states what it expects. */
  public static List<String> differences(Expectation expect, Assessment assessment) {
    Comparison comparison = new Comparison(assessment);
    comparison.verdicts(expect);
    comparison.reasons(expect);
    comparison.missing(expect);
    expect
        .notices()
        .ifPresent(ids -> comparison.exactly("notice", "raised", ids, comparison.raised()));
    return comparison.differences;
  }

  private void verdicts(Expectation expect) {
    if (expect.verdict().isPresent() && expect.verdict().get() != assessment.verdict()) {
      verdict(
          "the verdict",
          assessment.verdict(),
          expect.verdict().get(),
          targetGroups().flatMap(group -> group.reasons().stream()).toList(),
          assessment.missing());
    }
    expect
        .groups()
        .forEach(
            (id, expected) -> {
              Optional<GroupAssessment> group = group(id);
              if (group.isPresent() && group.get().verdict() != expected) {
                verdict(
                    "the verdict of group `" + id + "`",
                    group.get().verdict(),
                    expected,
                    group.get().reasons(),
                    group.get().missing());
              }
            });
  }

  private void verdict(
      String what,
      Verdict actual,
      Verdict expected,
      List<Reason> reasons,
      List<MissingFact> missing) {
    String why =
        switch (actual) {
          case ELIGIBLE -> "";
          case NOT_ELIGIBLE ->
              Phrases.because(
                  "not met",
                  Phrases.criteria(reasons, reason -> reason.finding() == Finding.NOT_MET));
          case UNDETERMINED -> Phrases.because("missing", Phrases.fields(missing));
        };
    differences.add(
        what + " is " + Phrases.quoted(actual) + why + ", not " + Phrases.quoted(expected));
  }

  private void reasons(Expectation expect) {
    Map<String, Finding> found = new LinkedHashMap<>();
    assessment.groups().stream()
        .flatMap(group -> group.reasons().stream())
        .forEach(reason -> found.put(reason.criterion(), reason.finding()));
    findings(expect.including(), found);
    if (expect.reasons().isEmpty()) {
      return;
    }
    Map<String, Finding> expected = expect.reasons().get();
    List<String> deciding =
        Phrases.criteria(
            targetGroups().flatMap(group -> group.reasons().stream()).toList(), r -> true);
    findings(expected, found);
    for (String id : expected.keySet()) {
      if (found.containsKey(id) && !deciding.contains(id)) {
        differences.add("criterion `" + id + "` decides no target group");
      }
    }
    for (String id : deciding) {
      if (!expected.containsKey(id)) {
        differences.add(
            "criterion `"
                + id
                + "` decides too ("
                + Phrases.quoted(found.getOrDefault(id, Finding.UNKNOWN))
                + ") and is not among the expected reasons");
      }
    }
  }

  private void findings(Map<String, Finding> expected, Map<String, Finding> found) {
    expected.forEach(
        (id, finding) -> {
          Finding actual = found.get(id);
          if (actual == null) {
            differences.add("criterion `" + id + "` was not looked at");
          } else if (actual != finding) {
            differences.add(
                "criterion `"
                    + id
                    + "` is "
                    + Phrases.quoted(actual)
                    + ", not "
                    + Phrases.quoted(finding));
          }
        });
  }

  private void missing(Expectation expect) {
    expect
        .missing()
        .ifPresent(ids -> exactly("field", "missing", ids, Phrases.fields(assessment.missing())));
    expect
        .missingIn()
        .forEach(
            (id, ids) ->
                group(id)
                    .ifPresent(
                        group ->
                            exactly(
                                "field",
                                "missing in group `" + id + "`",
                                ids,
                                Phrases.fields(group.missing()))));
  }

  private void exactly(
      String kind, String state, Collection<String> expected, Collection<String> actual) {
    for (String id : expected) {
      if (!actual.contains(id)) {
        differences.add(kind + " `" + id + "` is not " + state + ", and was expected to be");
      }
    }
    for (String id : actual) {
      if (!expected.contains(id)) {
        differences.add(kind + " `" + id + "` is " + state + ", and was not expected to be");
      }
    }
  }

  private Optional<GroupAssessment> group(String id) {
    Optional<GroupAssessment> group = assessment.group(id);
    if (group.isEmpty()) {
      differences.add("group `" + id + "` was not looked at");
    }
    return group;
  }

  private Stream<GroupAssessment> targetGroups() {
    return assessment.groups().stream().filter(group -> group.role() == GroupRole.TARGET_GROUP);
  }

  private List<String> raised() {
    return assessment.notices().stream()
        .filter(notice -> notice.finding() == Finding.MET)
        .map(Notice::id)
        .toList();
  }
}
