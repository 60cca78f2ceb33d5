// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.rulebook;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.rules.internal.words.VerdictWords;
import se.samverkan.sam.rules.scenario.Expectation;
import se.samverkan.sam.rules.scenario.Scenario;

/** Tells the scenarios as examples, file by file. */
final class ExamplesChapter {

  private final Told told;

  ExamplesChapter(Told told) {
    this.told = told;
  }

  void write(List<Scenario> scenarios) {
    if (scenarios.isEmpty()) {
      return;
    }
    told.page().part(told.say("Exempel", "Examples"));
    told.page()
        .text(
            told.say(
                "Exemplen är paketets scenarier, och de prövas mot reglerna. De står på det språk de är skrivna på.",
                "The examples are the pack's scenarios, which are tried against the rules. They stand in the language in which they were written."));
    Map<String, List<Scenario>> byFile = new LinkedHashMap<>();
    scenarios.forEach(
        one -> byFile.computeIfAbsent(one.file(), file -> new ArrayList<>()).add(one));
    byFile.forEach(this::file);
  }

  private void file(String file, List<Scenario> scenarios) {
    told.page()
        .folded(
            "`" + file + "`: " + scenarios.size() + told.say(" exempel", " examples"),
            inside ->
                inside.table(
                    List.of(
                        told.say("Exempel", "Example"),
                        told.say("Dag", "Day"),
                        told.say("Väntat svar", "Expected answer"),
                        told.say("Källa", "Source")),
                    scenarios.stream().map(this::row).toList()));
  }

  private List<String> row(Scenario scenario) {
    return List.of(
        scenario.name(),
        scenario.asOf().toString(),
        expected(scenario.expect()),
        scenario.source().map(source -> source.text()).orElse(""));
  }

  private String expected(Expectation expect) {
    List<String> parts = new ArrayList<>();
    expect.verdict().map(Verdict::label).map(told.page()::say).ifPresent(parts::add);
    String groups =
        expect.groups().entrySet().stream()
            .flatMap(
                one ->
                    group(one.getKey())
                        .map(group -> group.id() + ": " + words(group, one.getValue()))
                        .stream())
            .collect(joining(", "));
    if (!groups.isEmpty() && (expect.verdict().isEmpty() || expect.groups().size() > 1)) {
      parts.add(groups);
    }
    return String.join("; ", parts);
  }

  private String words(CriterionGroup group, Verdict verdict) {
    Label label = VerdictWords.of(group.role(), verdict);
    return told.page().say(label);
  }

  private Optional<CriterionGroup> group(String id) {
    return told.pack().programme().groups().stream()
        .filter(group -> group.id().equals(id))
        .findFirst();
  }
}
