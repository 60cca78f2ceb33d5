// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.outcome.ClassificationResult;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.rules.internal.scenario.ClassComparison;
import se.samverkan.sam.rules.scenario.ExpectedClass;
import se.samverkan.sam.rules.scenario.OutcomeScenarioResult;

/** Tells in both languages how the classes of an outcome differ from what a scenario expects. */
final class OutcomeMismatches {

  private static final Label NONE = new Label("ingen klass", "no class");

  private OutcomeMismatches() {}

  static List<Mismatch> of(OutcomeScenarioResult result) {
    if (result.passed()) {
      return List.of();
    } else if (result.assessment().isEmpty()) {
      return List.of(Mismatch.impossible(String.join("; ", result.differences())));
    }
    OutcomeAssessment assessment = result.assessment().get();
    List<Mismatch> all = new ArrayList<>();
    result
        .scenario()
        .expect()
        .forEach(
            (id, expected) -> {
              if (!ClassComparison.differences(Map.of(id, expected), assessment).isEmpty()) {
                all.add(mismatch(id, expected, assessment));
              }
            });
    return all;
  }

  private static Mismatch mismatch(
      String id, ExpectedClass expected, OutcomeAssessment assessment) {
    Optional<ClassificationResult> found =
        assessment.classifications().stream()
            .filter(one -> one.classification().equals(id))
            .findFirst();
    return new Mismatch(
        new Label("indelningen `" + id + "`", "classification `" + id + "`"),
        told(expected),
        found
            .map(one -> told(one.result()))
            .orElse(new Label("prövades inte", "was not looked at")),
        found
            .map(one -> one.reasons().stream().map(Mismatch.Ground::of).toList())
            .orElse(List.of()));
  }

  private static Label told(ExpectedClass expected) {
    if (expected instanceof ExpectedClass.One one) {
      return Mismatch.quoted(List.of(one.id()));
    } else if (expected instanceof ExpectedClass.Several several) {
      return conflict(several.ids());
    } else if (expected instanceof ExpectedClass.Open open) {
      Label between = open(open.possible(), open.canBeNone());
      return open.missing().map(fields -> missing(between, fields)).orElse(between);
    }
    return NONE;
  }

  private static Label told(ClassResult actual) {
    return actual.fold(
        one -> Mismatch.quoted(List.of(one.outcomeClass())),
        conflict -> conflict(conflict.classes()),
        open ->
            missing(
                open(open.possible(), open.canBeNone()),
                open.missing().stream().map(fact -> fact.field()).toList()),
        none -> NONE);
  }

  private static Label conflict(Iterable<String> ids) {
    Label quoted = sorted(ids);
    return new Label("konflikt mellan " + quoted.sv(), "a conflict of " + quoted.en());
  }

  private static Label open(Iterable<String> ids, boolean canBeNone) {
    Label quoted = sorted(ids);
    return new Label(
        "inte avgjort mellan " + quoted.sv() + (canBeNone ? " och ingen klass" : ""),
        "undetermined between " + quoted.en() + (canBeNone ? " and no class" : ""));
  }

  private static Label missing(Label before, List<String> fields) {
    Label quoted = Mismatch.quoted(fields);
    return new Label(
        before.sv() + "; saknas: " + quoted.sv(), before.en() + "; missing: " + quoted.en());
  }

  private static Label sorted(Iterable<String> ids) {
    TreeSet<String> sorted = new TreeSet<>();
    ids.forEach(sorted::add);
    return Mismatch.quoted(sorted);
  }
}
