// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.scenario.OutcomeScenario;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioReading;

/**
 * Reads a scenario file: a list of scenarios on applicants; or a mapping with that list under
 * {@code scenarios}, scenarios on outcomes under {@code outcomes}, and named bases.
 */
public final class ScenarioFileReader {

  private final ProblemLog log;
  private final List<Scenario> scenarios = new ArrayList<>();
  private final List<OutcomeScenario> outcomes = new ArrayList<>();

  private ScenarioFileReader(ProblemLog log) {
    this.log = log;
  }

  /** Reads a scenario file; see {@link ScenarioReading#of}. */
  public static ScenarioReading read(String file, byte[] bytes) {
    return read(file, YamlDocument.read(bytes));
  }

  /** Reads what would stand in a scenario file of this name. */
  public static ScenarioReading read(String file, YamlDocument document) {
    ProblemLog log = new ProblemLog(file);
    log.problems(document);
    ScenarioFileReader reader = new ScenarioFileReader(log);
    document.root().ifPresent(reader::file);
    boolean sound = log.isClean();
    return new ScenarioReading(
        sound ? reader.scenarios : List.of(),
        sound ? reader.outcomes : List.of(),
        log.problems(),
        log.warnings());
  }

  private void file(YamlNode root) {
    if (root.asSequence().isPresent()) {
      ScenarioReader reader = new ScenarioReader(log, new GivenReader(log));
      for (YamlNode node : root.asSequence().get().items()) {
        Fields.of(node, node.place(), "a scenario", log)
            .ifPresent(item -> scenarios.addAll(reader.read(item)));
      }
      return;
    }
    Fields.of(root, root.place(), "the file", log).ifPresent(this::mapping);
  }

  private void mapping(Fields file) {
    GivenReader given = new GivenReader(log);
    file.optionalChild("base").ifPresent(given::bases);
    if (!file.has("outcomes")) {
      file.required("scenarios");
    }
    ScenarioReader reader = new ScenarioReader(log, given);
    file.children("scenarios").forEach(item -> scenarios.addAll(reader.read(item)));
    OutcomeScenarioReader outcomeReader = new OutcomeScenarioReader(log);
    file.children("outcomes").forEach(item -> outcomes.addAll(outcomeReader.read(item)));
    file.end();
    given.end();
  }
}
