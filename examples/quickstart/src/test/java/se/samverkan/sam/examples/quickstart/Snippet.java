// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePacks;

/** A piece of a rule file, read as part of a small pack called demo. */
record Snippet(String rules) {

  private static final Pattern ID = Pattern.compile("@id\\(\"([^\"]+)\"\\)");

  private static final String HEADER =
      Stream.of(
              "ApplicantOnDate",
              "Agency",
              "ConsentKind",
              "DiagnosisGroup",
              "Employment",
              "Livelihood")
          .map(type -> "import se.samverkan.sam.core.applicant." + type + ";\n")
          .collect(
              Collectors.joining(
                  "",
                  "package se.samverkan.sam.packs.demo;\n",
                  """
                  global se.samverkan.sam.rules.findings.RuleValues values;
                  global se.samverkan.sam.rules.findings.Findings findings;
                  """));

  private static final String RULE =
      """
      rule "an example"
          @id("demo.example") @source("an example") @sv("exempel") @en("example")
      when
          ApplicantOnDate( %s )
      then
          findings.met( drools.getRule() );
      end
      """;

  private static final String MANIFEST =
      """
      pack: demo
      version: "1.0.0"
      validFrom: 2012-01-01
      title: {sv: exempel, en: example}
      sources: [an example]
      programme: {from: 2012-01-01}
      values:
        age.lowest: {label: {sv: a, en: a}, history: [{from: 2012-01-01, number: 16, source: a}]}
        age.highest: {label: {sv: a, en: a}, history: [{from: 2012-01-01, number: 64, source: a}]}
        longTerm.months: {label: {sv: a, en: a}, history: [{from: 2012-01-01, number: 12, source: a}]}
        municipalities:
          label: {sv: a, en: a}
          history: [{from: 2012-01-01, texts: [Fagersta], source: a}]
      facts:
        - {id: studies, type: flag, label: {sv: a, en: a}, question: {sv: a, en: a}, source: a}
        - {id: monthsAtHome, type: number, label: {sv: a, en: a}, question: {sv: a, en: a}, source: a}
        - {id: mainLanguage, type: text, label: {sv: a, en: a}, question: {sv: a, en: a}, source: a}
        - id: housing
          type: choice
          label: {sv: a, en: a}
          question: {sv: a, en: a}
          source: a
          answers:
            - {id: own-home, label: {sv: a, en: a}}
            - {id: with-parents, label: {sv: a, en: a}}
      groups:
        - id: target-group
          role: targetGroup
          label: {sv: exempel, en: example}
          source: an example
          requires: {allOf: [%s]}
      """;

  /** A condition on its own. */
  static Snippet condition(String condition) {
    return new Snippet(RULE.formatted(condition));
  }

  /** Every problem that the reader of packs has with it. */
  List<PackProblem> problems() {
    return read().problems();
  }

  /** Every warning about its rules; that the manifest defines more than they use is no matter. */
  List<PackProblem> warnings() {
    return read().warnings().stream()
        .filter(warning -> warning.file().equals(PackFiles.ELIGIBILITY))
        .toList();
  }

  private PackReading read() {
    String file = rules.startsWith("package ") ? rules : HEADER + rules;
    String ids =
        ID.matcher(rules)
            .results()
            .map(match -> match.group(1))
            .distinct()
            .collect(Collectors.joining(", "));
    Map<String, byte[]> files =
        Map.of(
            PackFiles.MANIFEST,
            MANIFEST.formatted(ids.isEmpty() ? "demo.none" : ids).getBytes(StandardCharsets.UTF_8),
            PackFiles.ELIGIBILITY,
            file.getBytes(StandardCharsets.UTF_8));
    return RulePacks.read(
        new PackSource() {
          @Override
          public String id() {
            return "demo";
          }

          @Override
          public PackFiles read() {
            return PackFiles.of("demo", files);
          }
        });
  }
}
