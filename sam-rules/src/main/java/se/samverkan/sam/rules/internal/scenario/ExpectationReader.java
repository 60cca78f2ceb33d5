// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.internal.reading.ScalarLists;
import se.samverkan.sam.rules.internal.reading.Scalars;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.scenario.Expectation;

/** Reads what a scenario expects. */
final class ExpectationReader {

  private static final String REASONS = "reasons";
  private static final String INCLUDING = "including";

  private final ProblemLog log;
  private final Scalars scalars;
  private final ScalarLists lists;
  private final Map<String, Place> places = new LinkedHashMap<>();

  ExpectationReader(ProblemLog log) {
    this.log = log;
    this.scalars = new Scalars(log);
    this.lists = new ScalarLists(log);
  }

  /**
   * What a case expects over what its scenario expects: all reasons and some exclude each other.
   */
  static YamlMapping over(Optional<YamlMapping> outer, YamlMapping own) {
    if (outer.isEmpty()) {
      return own;
    }
    Set<String> replaced = new HashSet<>();
    if (own.entry(REASONS).isPresent() != own.entry(INCLUDING).isPresent()) {
      replaced.add(own.entry(REASONS).isPresent() ? INCLUDING : REASONS);
    }
    return Mappings.over(outer.get(), own, replaced);
  }

  Expectation read(Fields fields) {
    if (fields.has(REASONS) && fields.has(INCLUDING)) {
      log.problem(
          fields.placeOf(INCLUDING),
          "`reasons` are all that decide and `including` is some of them; give one of the two");
    }
    Expectation expectation =
        Expectation.builder()
            .verdict(fields.optionalWord("verdict", Verdict.class))
            .groups(words(fields, "groups", Verdict.class))
            .reasons(
                fields.has(REASONS)
                    ? Optional.of(words(fields, REASONS, Finding.class))
                    : Optional.empty())
            .including(words(fields, INCLUDING, Finding.class))
            .missing(texts(fields, "missing", "missing"))
            .missingIn(missingIn(fields))
            .notices(texts(fields, "notices", "notices"))
            .places(places)
            .build();
    fields.end();
    if (log.isClean() && expectation.equals(Expectation.builder().build())) {
      log.problem(fields.place(), "`expect` expects nothing");
    }
    return expectation;
  }

  private <E extends Enum<E>> Map<String, E> words(Fields fields, String key, Class<E> list) {
    Map<String, E> words = new LinkedHashMap<>();
    fields
        .optionalChild(key)
        .ifPresent(
            child -> {
              for (String id : child.names()) {
                places.put(key + "/" + id, child.placeOf(id));
                words.put(id, child.word(id, list));
              }
            });
    return words;
  }

  private Map<String, List<String>> missingIn(Fields fields) {
    Map<String, List<String>> missing = new LinkedHashMap<>();
    fields
        .optionalChild("missingIn")
        .ifPresent(
            child -> {
              for (String group : child.names()) {
                places.put("missingIn/" + group, child.placeOf(group));
                missing.put(group, texts(child, group, "missingIn/" + group).orElse(List.of()));
              }
            });
    return missing;
  }

  /** The texts of a list that may be missing and may be empty, which are not the same. */
  private Optional<List<String>> texts(Fields fields, String key, String place) {
    Optional<YamlNode> node = fields.node(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    List<YamlNode> items = scalars.items(node.get(), PackProblem.quote(key));
    for (YamlNode item : items) {
      item.asText().ifPresent(id -> places.put(place + "/" + id, item.place()));
    }
    return Optional.of(lists.texts(items, "an item of " + PackProblem.quote(key)));
  }
}
