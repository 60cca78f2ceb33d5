// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.json.JsonProblem;
import se.samverkan.sam.json.Reading;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlScalar;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.internal.reading.Scalars;
import se.samverkan.sam.rules.pack.PackProblem;

/** Puts together what is known of a person, and reads it as an applicant. */
final class GivenReader {

  private static final String BASE = "base";

  private final ProblemLog log;
  private final Scalars scalars;
  private final Map<String, YamlMapping> bases = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  GivenReader(ProblemLog log) {
    this.log = log;
    this.scalars = new Scalars(log);
  }

  /** Takes in the named bases of a file. */
  void bases(Fields fields) {
    for (String name : fields.names()) {
      places.put(name, fields.placeOf(name));
      Optional<YamlNode> node = fields.node(name);
      if (node.isPresent() && node.get().asMapping().isEmpty()) {
        scalars.wrongKind(node.get(), PackProblem.quote(name), "a mapping of keys to values");
      }
      node.flatMap(YamlNode::asMapping).ifPresent(base -> base(name, base));
    }
  }

  /** Read for itself too: what every scenario has otherwise would be read by nobody. */
  private void base(String name, YamlMapping base) {
    base.entry(BASE)
        .ifPresent(
            again ->
                log.problem(again.keyPlace(), "a base begins from no other: leave `base` out"));
    bases.put(name, base);
    YamlMapping nothing = new YamlMapping(base.place(), List.of());
    applicant(Mappings.over(base, nothing, Set.of(BASE)));
  }

  /** Says which bases nobody uses. */
  void end() {
    places.forEach(
        (name, place) -> {
          if (!used.contains(name)) {
            log.warn(place, "nothing uses the base " + PackProblem.quote(name));
          }
        });
  }

  /** What is known by a scenario, or by a case over what is known by its scenario. */
  YamlMapping over(Optional<YamlMapping> outer, YamlMapping own) {
    Optional<YamlMapping.Entry> base = own.entry(BASE);
    if (base.isEmpty()) {
      return outer.map(lower -> Mappings.over(lower, own, Set.of())).orElse(own);
    }
    if (outer.isPresent()) {
      log.problem(
          base.get().keyPlace(),
          "`base` cannot be chosen again: the scenario's own `given` is the base of its cases");
    }
    Optional<String> name = scalars.text(base.get().value(), "`base`");
    YamlMapping empty = new YamlMapping(own.place(), List.of());
    YamlMapping lower = name.flatMap(written -> find(written, base.get())).orElse(empty);
    return Mappings.over(lower, own, Set.of(BASE));
  }

  /** The applicant of whom this is known. The id may be left out. */
  Optional<Applicant> applicant(YamlMapping given) {
    Reading<Applicant> reading = SamJson.applicant().read(withId(given));
    for (JsonProblem problem : reading.problems()) {
      Place place = new Place(problem.line(), problem.column());
      Optional<String> advice =
          unknownKey(given, problem.pointer(), place).flatMap(GivenNames::propertyOf);
      advice.ifPresentOrElse(
          how -> log.problem(place, problem.message(), how),
          () -> log.problem(place, problem.message()));
    }
    return reading.toOptional();
  }

  private static Optional<String> unknownKey(YamlMapping given, String pointer, Place place) {
    return given.entries().stream()
        .filter(entry -> pointer.equals("/" + entry.key()) && place.equals(entry.keyPlace()))
        .map(YamlMapping.Entry::key)
        .findFirst();
  }

  private Optional<YamlMapping> find(String name, YamlMapping.Entry base) {
    used.add(name);
    YamlMapping found = bases.get(name);
    if (found == null && !places.containsKey(name)) {
      log.unknown(
          base.value().place(),
          "there is no base " + PackProblem.quote(name),
          name,
          bases.keySet());
    }
    return Optional.ofNullable(found);
  }

  private static YamlMapping withId(YamlMapping given) {
    if (given.entry("id").isPresent()) {
      return given;
    }
    Place place = given.place();
    List<YamlMapping.Entry> entries = new ArrayList<>(given.entries());
    entries.add(new YamlMapping.Entry("id", place, new YamlScalar(place, "scenario", true)));
    return new YamlMapping(place, entries);
  }
}
