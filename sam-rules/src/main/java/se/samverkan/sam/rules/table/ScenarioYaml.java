// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.table;

import java.util.List;
import java.util.stream.Collectors;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.rules.internal.table.FlowText;
import se.samverkan.sam.rules.internal.table.ScenarioTree;
import se.samverkan.sam.rules.scenario.Scenario;

/** Scenarios as the text of a scenario file, so that what came from a table can lie in a pack. */
public final class ScenarioYaml {

  private ScenarioYaml() {}

  /**
   * The text of a scenario file with these scenarios, each written out in full: a file has neither
   * cases nor bases. {@link se.samverkan.sam.rules.scenario.ScenarioReading} reads the same
   * scenarios from it, but for file and line, as long as no two have the same name.
   */
  public static String of(List<Scenario> scenarios) {
    return scenarios.isEmpty()
        ? "[]\n"
        : scenarios.stream().map(ScenarioYaml::text).collect(Collectors.joining("\n"));
  }

  private static String text(Scenario scenario) {
    StringBuilder text = new StringBuilder();
    String indent = "- ";
    for (YamlMapping.Entry entry : ScenarioTree.of(scenario).entries()) {
      text.append(indent).append(entry.key()).append(':');
      boolean isPart = entry.key().equals("given") || entry.key().equals("expect");
      List<YamlMapping.Entry> parts =
          entry.value().asMapping().map(YamlMapping::entries).orElse(List.of());
      if (isPart && !parts.isEmpty()) {
        text.append('\n');
        parts.forEach(
            part ->
                text.append("    ")
                    .append(part.key())
                    .append(": ")
                    .append(FlowText.of(part.value()))
                    .append('\n'));
      } else {
        text.append(' ').append(FlowText.of(entry.value())).append('\n');
      }
      indent = "  ";
    }
    return text.toString();
  }
}
