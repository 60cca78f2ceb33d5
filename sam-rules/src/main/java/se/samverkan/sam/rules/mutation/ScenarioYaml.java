// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.internal.reading.Words;
import se.samverkan.sam.rules.scenario.Expectation;

/** Writes a scenario as files hold it. */
final class ScenarioYaml {

  private final StringBuilder text = new StringBuilder();

  private ScenarioYaml() {}

  static String item(Proposal proposal, Language language) {
    ScenarioYaml yaml = new ScenarioYaml();
    yaml.text.append("  - name: ").append(quoted(proposal.name().in(language))).append('\n');
    proposal.source().ifPresent(source -> yaml.line("source: " + quoted(source.text())));
    yaml.line("asOf: " + proposal.asOf());
    yaml.given(proposal.given());
    yaml.expect(proposal.expect());
    return yaml.text.toString();
  }

  private void given(Applicant given) {
    List<String> facts =
        SamJson.applicant()
            .write(given, Layout.YAML)
            .lines()
            .filter(line -> !line.startsWith("id:"))
            .toList();
    line(facts.isEmpty() ? "given: {}" : "given:");
    facts.forEach(fact -> line("  " + fact));
  }

  private void expect(Expectation expect) {
    line("expect:");
    expect.verdict().ifPresent(verdict -> line("  verdict: " + Words.of(verdict)));
    words("groups", expect.groups());
    expect.reasons().ifPresent(reasons -> words("reasons", reasons));
    words("including", expect.including());
    expect.notices().ifPresent(ids -> line("  notices: [" + String.join(", ", ids) + "]"));
  }

  private void words(String key, Map<String, ? extends Enum<?>> words) {
    if (!words.isEmpty()) {
      line(
          words.entrySet().stream()
              .map(one -> one.getKey() + ": " + Words.of(one.getValue()))
              .collect(Collectors.joining(", ", "  " + key + ": {", "}")));
    }
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private void line(String line) {
    text.append("    ").append(line).append('\n');
  }
}
