// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioReading;

/** Reads a scenario file: a list of scenarios, or a mapping of that list and named bases. */
public final class ScenarioFileReader {

  private ScenarioFileReader() {}

  /** Reads a scenario file; see {@link ScenarioReading#of}. */
  public static ScenarioReading read(String file, byte[] bytes) {
    ProblemLog log = new ProblemLog(file);
    YamlDocument document = YamlDocument.read(bytes);
    log.problems(document);
    List<Scenario> scenarios = document.root().map(root -> scenarios(root, log)).orElse(List.of());
    return new ScenarioReading(
        log.isClean() ? scenarios : List.of(), log.problems(), log.warnings());
  }

  private static List<Scenario> scenarios(YamlNode root, ProblemLog log) {
    if (root.asSequence().isPresent()) {
      ScenarioReader reader = new ScenarioReader(log, new GivenReader(log));
      return read(items(root.asSequence().get().items(), log), reader);
    }
    Optional<Fields> file = Fields.of(root, root.place(), "the file", log);
    if (file.isEmpty()) {
      return List.of();
    }
    GivenReader given = new GivenReader(log);
    file.get().optionalChild("base").ifPresent(given::bases);
    file.get().required("scenarios");
    List<Scenario> scenarios =
        read(file.get().children("scenarios"), new ScenarioReader(log, given));
    file.get().end();
    given.end();
    return scenarios;
  }

  private static List<Scenario> read(List<Fields> items, ScenarioReader reader) {
    List<Scenario> scenarios = new ArrayList<>();
    items.forEach(item -> scenarios.addAll(reader.read(item)));
    return scenarios;
  }

  private static List<Fields> items(List<YamlNode> nodes, ProblemLog log) {
    List<Fields> items = new ArrayList<>();
    for (YamlNode node : nodes) {
      Fields.of(node, node.place(), "a scenario", log).ifPresent(items::add);
    }
    return items;
  }
}
