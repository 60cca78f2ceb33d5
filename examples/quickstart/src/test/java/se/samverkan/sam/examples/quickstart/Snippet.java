// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
record Snippet(String file, String rules) {

  private static final Pattern ID = Pattern.compile("@id\\(\"([^\"]+)\"\\)");

  private static final String HEADER =
      header(
          "applicant.ApplicantOnDate",
          "applicant.Agency",
          "applicant.ConsentKind",
          "applicant.DiagnosisGroup",
          "applicant.Employment",
          "applicant.Livelihood");

  private static final String OUTCOME_HEADER =
      header("outcome.OutcomeOnDate", "closure.EmploymentForm", "closure.Ending", "closure.Sector");

  private static String header(String... types) {
    return Stream.of(types)
        .map(type -> "import se.samverkan.sam.core." + type + ";\n")
        .collect(
            Collectors.joining(
                "",
                "package se.samverkan.sam.packs.demo;\n",
                """
                  global se.samverkan.sam.rules.findings.RuleValues values;
                  global se.samverkan.sam.rules.findings.Findings findings;
                  """));
  }

  private static final String RULE =
      """
      rule "an example"
          @id("demo.example") @source("an example") @sv("exempel") @en("example")
      when
          %s( %s )
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

  private static final String CLASSIFICATION =
      """
      classifications:
        - id: result
          label: {sv: exempel, en: example}
          source: an example
          classes:
            - id: one
              label: {sv: exempel, en: example}
              source: an example
              requires: {allOf: [%s]}
      """;

  /** Rules on people. */
  Snippet(String rules) {
    this(PackFiles.ELIGIBILITY, rules);
  }

  /** A condition on its own. */
  static Snippet condition(String condition) {
    return new Snippet(RULE.formatted("ApplicantOnDate", condition));
  }

  /** Rules on outcomes. */
  static Snippet outcome(String rules) {
    return new Snippet(PackFiles.OUTCOME, rules);
  }

  /** A condition on outcomes on its own. */
  static Snippet outcomeCondition(String condition) {
    return outcome(RULE.formatted("OutcomeOnDate", condition));
  }

  /**
   * Every problem that the reader of packs has with it; whether groups find their rules is none.
   */
  List<PackProblem> problems() {
    return read().problems().stream().filter(problem -> problem.file().equals(file)).toList();
  }

  /** Every warning about its rules; that the manifest defines more than they use is no matter. */
  List<PackProblem> warnings() {
    return read().warnings().stream()
        .filter(warning -> warning.file().equals(PackFiles.ELIGIBILITY))
        .toList();
  }

  private PackReading read() {
    boolean onOutcomes = file.equals(PackFiles.OUTCOME);
    String header = onOutcomes ? OUTCOME_HEADER : HEADER;
    String text = rules.startsWith("package ") ? rules : header + rules;
    String ids =
        ID.matcher(rules)
            .results()
            .map(match -> match.group(1))
            .distinct()
            .collect(Collectors.joining(", "));
    Map<String, byte[]> files = new HashMap<>();
    if (onOutcomes) {
      String people = HEADER + RULE.formatted("ApplicantOnDate", "age >= 16");
      files.put(PackFiles.ELIGIBILITY, bytes(people.replace("demo.example", "demo.person")));
      files.put(
          PackFiles.MANIFEST,
          bytes(MANIFEST.formatted("demo.person") + CLASSIFICATION.formatted(ids)));
    } else {
      files.put(PackFiles.MANIFEST, bytes(MANIFEST.formatted(ids.isEmpty() ? "demo.none" : ids)));
    }
    files.put(file, bytes(text));
    return RulePacks.read(PackSource.of(PackFiles.of("demo", files)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
