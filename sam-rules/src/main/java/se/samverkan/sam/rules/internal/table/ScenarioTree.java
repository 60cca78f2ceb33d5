// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.internal.reading.Words;
import se.samverkan.sam.rules.scenario.Expectation;
import se.samverkan.sam.rules.scenario.Scenario;

/** A scenario as it would stand in a scenario file, without cases and without a base. */
public final class ScenarioTree {

  /** The id of a person of whom a file says none. */
  private static final String NOBODY = "scenario";

  private static final Place NOWHERE = Place.UNKNOWN;

  private ScenarioTree() {}

  /** The keys and values of a scenario. */
  public static YamlMapping of(Scenario scenario) {
    Map<String, YamlNode> tree = new LinkedHashMap<>();
    tree.put("name", text(scenario.name()));
    scenario.requirement().ifPresent(requirement -> tree.put("requirement", text(requirement)));
    if (!scenario.tags().isEmpty()) {
      tree.put("tags", texts(scenario.tags()));
    }
    scenario.source().ifPresent(source -> tree.put("source", text(source.text())));
    tree.put("asOf", text(scenario.asOf().toString()));
    tree.put("given", given(scenario.given()));
    tree.put("expect", expect(scenario.expect()));
    return Nodes.mapping(tree, NOWHERE);
  }

  private static YamlNode given(Applicant applicant) {
    YamlMapping all =
        YamlDocument.read(SamJson.applicant().write(applicant, Layout.COMPACT))
            .root()
            .flatMap(YamlNode::asMapping)
            .orElseThrow();
    if (!applicant.id().value().equals(NOBODY)) {
      return all;
    }
    return new YamlMapping(
        NOWHERE, all.entries().stream().filter(entry -> !entry.key().equals("id")).toList());
  }

  private static YamlNode expect(Expectation expect) {
    Map<String, YamlNode> tree = new LinkedHashMap<>();
    expect.verdict().ifPresent(verdict -> tree.put("verdict", text(Words.of(verdict))));
    if (!expect.groups().isEmpty()) {
      tree.put("groups", words(expect.groups()));
    }
    expect.reasons().ifPresent(reasons -> tree.put("reasons", words(reasons)));
    if (!expect.including().isEmpty()) {
      tree.put("including", words(expect.including()));
    }
    expect.missing().ifPresent(missing -> tree.put("missing", texts(missing)));
    if (!expect.missingIn().isEmpty()) {
      Map<String, YamlNode> groups = new TreeMap<>();
      expect.missingIn().forEach((group, missing) -> groups.put(group, texts(missing)));
      tree.put("missingIn", Nodes.mapping(groups, NOWHERE));
    }
    expect.notices().ifPresent(notices -> tree.put("notices", texts(notices)));
    return Nodes.mapping(tree, NOWHERE);
  }

  private static YamlNode words(Map<String, ? extends Enum<?>> byId) {
    Map<String, YamlNode> words = new LinkedHashMap<>();
    byId.forEach((id, word) -> words.put(id, text(Words.of(word))));
    return Nodes.mapping(words, NOWHERE);
  }

  private static YamlNode text(String text) {
    return Nodes.text(text, NOWHERE);
  }

  private static YamlNode texts(List<String> texts) {
    return Nodes.texts(texts, NOWHERE);
  }
}
