// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import static se.samverkan.sam.rules.internal.assess.RecordNotices.OF_ASSUMPTIONS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.scenario.Expectation;
import se.samverkan.sam.rules.scenario.Scenario;

/** Compares the names in scenarios with those that a pack and the library have. */
public final class NameCheck {

  private final Manifest manifest;
  private final Collection<String> groups;
  private final Collection<String> notices;
  private final Set<String> criteria = new TreeSet<>();
  private final Collection<String> fields;
  private final List<PackProblem> problems = new ArrayList<>();

  /** Compares with this manifest. */
  public NameCheck(Manifest manifest) {
    this.manifest = manifest;
    this.fields = manifest.facts().fields().stream().map(FactField::id).toList();
    this.groups = manifest.programme().groups().stream().map(CriterionGroup::id).toList();
    this.notices = manifest.programme().notices().stream().map(NoticeRule::id).toList();
    manifest.programme().groups().forEach(group -> criteria.addAll(group.requirement().criteria()));
  }

  /** The problems found so far, by place. */
  public List<PackProblem> problems() {
    return problems.stream().distinct().sorted().toList();
  }

  /** Compares the names of a scenario. */
  public void scenario(Scenario scenario) {
    Expectation expect = scenario.expect();
    check(scenario, "groups", "group", expect.groups().keySet(), groups);
    check(scenario, "missingIn", "group", expect.missingIn().keySet(), groups);
    check(scenario, "including", "criterion", expect.including().keySet(), criteria);
    expect
        .reasons()
        .map(Map::keySet)
        .ifPresent(ids -> check(scenario, "reasons", "criterion", ids, criteria));
    expect.missing().ifPresent(ids -> check(scenario, "missing", "field", ids, fields));
    expect
        .missingIn()
        .forEach((group, ids) -> check(scenario, "missingIn/" + group, "field", ids, fields));
    expect
        .notices()
        .map(ids -> ids.stream().filter(id -> !OF_ASSUMPTIONS.contains(id)).toList())
        .ifPresent(ids -> check(scenario, "notices", "notice", ids, notices));
    new GivenCheck(manifest, scenario, problems).check();
    if (scenario.asOf().isBefore(manifest.validFrom())) {
      problems.add(
          at(
              scenario,
              "",
              "the pack is valid from " + manifest.validFrom() + " and not on " + scenario.asOf()));
    }
  }

  private void check(
      Scenario scenario,
      String part,
      String kind,
      Collection<String> ids,
      Collection<String> known) {
    for (String id : ids) {
      if (!known.contains(id) && problems.size() < ProblemLog.MOST_PROBLEMS) {
        String message = "there is no " + kind + " " + PackProblem.quote(id);
        PackProblem unknown =
            at(
                scenario,
                part + "/" + id,
                kind.equals("criterion") ? message + " in a group" : message);
        Optional<String> told = kind.equals("field") ? told(id) : Optional.empty();
        problems.add(
            told.map(unknown::advise).orElseGet(() -> ProblemLog.adviseOf(unknown, id, known)));
      }
    }
  }

  /** Advice for somebody who asks for a field by the name of what is told. */
  private Optional<String> told(String id) {
    return manifest
        .facts()
        .findOwn(id)
        .map(field -> "did you mean `" + field.id() + "`?")
        .or(() -> GivenNames.fieldsOf(id));
  }

  private static PackProblem at(Scenario scenario, String key, String message) {
    Place place = scenario.expect().places().getOrDefault(key, new Place(scenario.line(), 0));
    return PackProblem.at(scenario.file(), place.line(), place.column(), message);
  }
}
