// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.outcome.OutcomeFields;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.OutcomeClass;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.scenario.ExpectedClass;
import se.samverkan.sam.rules.scenario.OutcomeScenario;

/** Compares the names in scenarios on outcomes with those that a pack and the library have. */
public final class ClassNameCheck {

  private static final List<String> FIELDS =
      OutcomeFields.CATALOGUE.fields().stream().map(FactField::id).toList();

  private final Manifest manifest;
  private final List<PackProblem> problems = new ArrayList<>();

  private ClassNameCheck(Manifest manifest) {
    this.manifest = manifest;
  }

  /** The problems of these scenarios, by place. */
  public static List<PackProblem> problems(Manifest manifest, List<OutcomeScenario> scenarios) {
    ClassNameCheck check = new ClassNameCheck(manifest);
    scenarios.forEach(check::scenario);
    return check.problems.stream().distinct().sorted().toList();
  }

  private void scenario(OutcomeScenario scenario) {
    scenario.expect().forEach((id, expected) -> expectation(scenario, id, expected));
    if (scenario.asOf().isBefore(manifest.validFrom())) {
      String valid = "the pack is valid from " + manifest.validFrom();
      problems.add(at(scenario, "", valid + " and not on " + scenario.asOf()));
    }
  }

  private void expectation(OutcomeScenario scenario, String id, ExpectedClass expected) {
    List<Classification> all = manifest.programme().classifications();
    Optional<Classification> found = all.stream().filter(one -> one.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      List<String> known = all.stream().map(Classification::id).toList();
      unknown(scenario, id, "there is no classification " + PackProblem.quote(id), id, known);
      return;
    }
    List<String> known = found.get().classes().stream().map(OutcomeClass::id).toList();
    for (String one : expected.named()) {
      if (!known.contains(one)) {
        String message = "classification `" + id + "` has no class " + PackProblem.quote(one);
        unknown(scenario, id, message, one, known);
      }
    }
    if (expected instanceof ExpectedClass.Open open) {
      for (String field : open.missing().orElse(List.of())) {
        if (!FIELDS.contains(field)) {
          unknown(scenario, id, "there is no field " + PackProblem.quote(field), field, FIELDS);
        }
      }
    }
  }

  private void unknown(
      OutcomeScenario scenario, String key, String message, String id, Collection<String> known) {
    if (problems.size() < ProblemLog.MOST_PROBLEMS) {
      problems.add(ProblemLog.adviseOf(at(scenario, key, message), id, known));
    }
  }

  private static PackProblem at(OutcomeScenario scenario, String key, String message) {
    Place place = scenario.places().getOrDefault(key, new Place(scenario.line(), 0));
    return PackProblem.at(scenario.file(), place.line(), place.column(), message);
  }
}
