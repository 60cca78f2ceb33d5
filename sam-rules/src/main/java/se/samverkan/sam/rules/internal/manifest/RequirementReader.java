// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.internal.reading.Scalars;

/** Reads what a group asks for: a criterion's id, or a mapping with one of three keys. */
final class RequirementReader {

  private static final List<String> KEYS = List.of("allOf", "anyOf", "underReading");
  private static final String KEYS_IN_WORDS = "`" + String.join("`, `", KEYS) + "`";
  private static final Requirement STAND_IN = new Requirement.AllOf(List.of());

  /** The form of a criterion's id. */
  static final Pattern CRITERION = Pattern.compile("[a-z][a-z0-9]*\\.[a-z0-9]+(-[a-z0-9]+)*");

  /** The form of a criterion's id in words. */
  static final String CRITERION_IN_WORDS =
      "the id of a criterion: the pack's id, a dot, and a name of lower-case letters, digits and"
          + " hyphens";

  private final ProblemLog log;
  private final Scalars scalars;
  private final ReadingNames readings;
  private final Map<String, Place> places = new LinkedHashMap<>();

  RequirementReader(ProblemLog log, List<Interpretation> interpretations) {
    this.log = log;
    this.scalars = new Scalars(log);
    this.readings = new ReadingNames(log, interpretations);
  }

  /** Where each criterion stands that was read. */
  Map<String, Place> places() {
    return places;
  }

  Requirement read(YamlNode node) {
    if (node.asSequence().isPresent()) {
      log.problem(
          node.place(),
          "this list does not say whether all or any of it is asked for",
          "put it under `allOf` or `anyOf`");
      return STAND_IN;
    }
    if (!(node instanceof YamlMapping mapping)) {
      return scalars
          .text(node, "a criterion", CRITERION, CRITERION_IN_WORDS)
          .<Requirement>map(
              id -> {
                places.putIfAbsent(id, node.place());
                return new Requirement.OfCriterion(id);
              })
          .orElse(STAND_IN);
    }
    return Fields.of(mapping, mapping.place(), "a requirement", log)
        .map(this::combination)
        .orElse(STAND_IN);
  }

  private Requirement combination(Fields fields) {
    List<String> given = KEYS.stream().filter(fields::has).toList();
    Requirement requirement = STAND_IN;
    if (given.isEmpty()) {
      fields.missing("a requirement needs one of " + KEYS_IN_WORDS, KEYS);
    } else if (given.size() > 1) {
      log.problem(fields.placeOf(given.get(1)), "a requirement needs only one of " + KEYS_IN_WORDS);
    } else {
      requirement =
          switch (given.get(0)) {
            case "allOf" -> new Requirement.AllOf(parts(fields, "allOf"));
            case "anyOf" -> new Requirement.AnyOf(parts(fields, "anyOf"));
            default -> underReading(fields);
          };
    }
    fields.end();
    return requirement;
  }

  private List<Requirement> parts(Fields fields, String key) {
    return fields.items(key).stream().map(this::read).toList();
  }

  private Requirement underReading(Fields fields) {
    Requirement part = fields.required("requires").map(this::read).orElse(STAND_IN);
    return readings
        .read(fields)
        .<Requirement>map(
            under -> new Requirement.UnderReading(under.interpretation(), under.reading(), part))
        .orElse(part);
  }
}
