// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.OwnFact;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.scenario.Scenario;

/** Compares the codes and the agency's own facts of a scenario's person with those of the pack. */
final class GivenCheck {

  private final Manifest manifest;
  private final Scenario scenario;
  private final List<PackProblem> problems;

  GivenCheck(Manifest manifest, Scenario scenario, List<PackProblem> problems) {
    this.manifest = manifest;
    this.scenario = scenario;
    this.problems = problems;
  }

  void check() {
    CodeList<?> diagnoses = manifest.codes().diagnoses();
    for (Diagnosis diagnosis : scenario.given().diagnoses().entries()) {
      code("diagnoses", "diagnosis", diagnosis.code(), diagnoses);
    }
    for (String area : scenario.given().problemAreas().entries()) {
      code("problemAreas", "problem area", area, manifest.codes().problemAreas());
    }
    scenario.given().own().forEach(this::own);
  }

  private void code(String part, String kind, String id, CodeList<? extends Code> list) {
    if (list.find(id).isEmpty()) {
      PackProblem unknown =
          at(part + "/" + id, PackProblem.quote(id) + " is not in the list of codes for a " + kind);
      add(ProblemLog.adviseOf(unknown, id, list.codes().stream().map(Code::id).toList()));
    }
  }

  private void own(String name, OwnFact fact) {
    Optional<FactField<?>> field = manifest.facts().findOwn(name);
    String place = "own/" + name;
    if (field.isEmpty()) {
      PackProblem unknown =
          at(place, "there is no fact " + PackProblem.quote(name) + " in `pack.yaml`");
      add(
          ProblemLog.adviseOf(
              unknown,
              name,
              manifest.facts().own().stream().flatMap(one -> one.ownName().stream()).toList()));
    } else if (fact.valueFor(field.get().type()).isEmpty()) {
      String values = values(field.get().type());
      add(at(place, "the fact " + PackProblem.quote(name) + " is " + values));
    }
  }

  private static String values(FactType<?> type) {
    if (type instanceof FactType.Flag) {
      return "`true` or `false`";
    } else if (type instanceof FactType.Number) {
      return "a whole number";
    } else if (type instanceof FactType.Choice choice) {
      return "one of `" + String.join("`, `", choice.ids()) + "`";
    }
    return "a text";
  }

  private void add(PackProblem problem) {
    if (problems.size() < ProblemLog.MOST_PROBLEMS) {
      problems.add(problem);
    }
  }

  private PackProblem at(String key, String message) {
    Place place = scenario.places().getOrDefault(key, new Place(scenario.line(), 0));
    return PackProblem.at(scenario.file(), place.line(), place.column(), message);
  }
}
