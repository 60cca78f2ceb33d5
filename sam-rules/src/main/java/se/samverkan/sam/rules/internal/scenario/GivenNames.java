// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;

/**
 * How what is known of a person is called where it is told and where rules read it, and where it
 * stands. Where the two names are the same, nothing is said here.
 */
final class GivenNames {

  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "birthDate", List.of("age"),
          "diagnoses", List.of("diagnosisGroups"),
          "problemAreas", List.of("problemAreaCount"),
          "benefits",
              List.of(
                  "monthsOnBenefits",
                  "sicknessBenefit.received",
                  "sicknessCompensation.received",
                  "sicknessCompensation.timeLimited",
                  "activityCompensation.received",
                  "unemploymentBenefit.received",
                  "activitySupport.received",
                  "establishmentBenefit.received",
                  "socialAssistance.received"),
          "earlierProgrammes", List.of("returnee"));

  private GivenNames() {}

  /** Advice for somebody who asks a rule's question with the name of what is told. */
  static Optional<String> fieldsOf(String property) {
    return Optional.ofNullable(FIELDS.get(property))
        .map(
            fields ->
                fields.stream().collect(Collectors.joining("`, `", "rules read it as `", "`")));
  }

  /** Advice for somebody who tells what rules work out. */
  static Optional<String> propertyOf(String field) {
    return FIELDS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(field))
        .findFirst()
        .map(entry -> "it is worked out from `" + entry.getKey() + "`");
  }

  /**
   * Where the codes of a person stand, {@code diagnoses/CODE} and {@code problemAreas/CODE}, and
   * the facts of an agency's own, {@code own/NAME}.
   */
  static Map<String, Place> places(YamlMapping given) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (YamlNode item : entries(given, "diagnoses")) {
      item.asMapping()
          .flatMap(diagnosis -> diagnosis.get("code"))
          .ifPresent(code -> put(places, "diagnoses", code));
    }
    entries(given, "problemAreas").forEach(area -> put(places, "problemAreas", area));
    given.get("own").flatMap(YamlNode::asMapping).stream()
        .flatMap(own -> own.entries().stream())
        .forEach(fact -> places.put("own/" + fact.key(), fact.keyPlace()));
    return places;
  }

  private static void put(Map<String, Place> places, String list, YamlNode code) {
    code.asText().ifPresent(id -> places.putIfAbsent(list + "/" + id, code.place()));
  }

  private static List<YamlNode> entries(YamlMapping given, String list) {
    return given.get(list).flatMap(YamlNode::asMapping).stream()
        .flatMap(facts -> facts.entries().stream())
        .flatMap(extent -> items(extent.value()).stream())
        .toList();
  }

  private static List<YamlNode> items(YamlNode node) {
    return node.asSequence().map(list -> list.items()).orElse(List.of());
  }
}
