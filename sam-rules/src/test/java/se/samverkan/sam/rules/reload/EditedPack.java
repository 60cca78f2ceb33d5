// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.sam.rules.pack.PackFiles;

/**
 * A pack in two versions that differ in a value and in rules, on applicants and on outcomes, so
 * that a mixture of both answers like neither; and edits that must not come into force.
 */
final class EditedPack {

  static final String ID = "edited";
  static final String SCENARIOS = "scenarios/ålder.yaml";

  /** A day in each epoch, the first and the last day of one among them. */
  static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2020, 1, 1),
          LocalDate.of(2022, 12, 31),
          LocalDate.of(2023, 1, 1),
          LocalDate.of(2026, 6, 1));

  static final PackFiles FIRST =
      files("1.0.0", 18, 20, "speaksSwedish == false", "mappingDone == true", "2004-12-31");
  static final PackFiles SECOND =
      files(
          "2.0.0", 30, 25, "employment == Employment.UNEMPLOYED", "hasPlan == true", "1992-12-31");

  private EditedPack() {}

  /** A mistake in a rule. */
  static PackFiles misspelt() {
    return edited(SECOND, PackFiles.ELIGIBILITY, "age >=", "agee >=");
  }

  /** Its rules are sound, and do not do what its scenario says. */
  static PackFiles contradicted() {
    return edited(SECOND, PackFiles.MANIFEST, "number: 30", "number: 31");
  }

  /** The same files, with something else in place of every one such text in a file. */
  static PackFiles edited(PackFiles files, String file, String text, String other) {
    String before = new String(files.bytes(file).orElseThrow(), UTF_8);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(text);
    }
    return with(files, file, before.replace(text, other));
  }

  /** The same files and this one, or with this one in place of that of its name. */
  static PackFiles with(PackFiles files, String file, String text) {
    Map<String, byte[]> bytes = bytes(files);
    bytes.put(file, text.getBytes(UTF_8));
    return PackFiles.of(files.id(), bytes);
  }

  /** The same files without one. */
  static PackFiles without(PackFiles files, String file) {
    Map<String, byte[]> bytes = bytes(files);
    bytes.remove(file);
    return PackFiles.of(files.id(), bytes);
  }

  static Map<String, byte[]> bytes(PackFiles files) {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.names().forEach(name -> bytes.put(name, files.bytes(name).orElseThrow()));
    return bytes;
  }

  private static PackFiles files(
      String version, int age, int later, String condition, String outcome, String born) {
    return PackFiles.of(
        ID,
        Map.of(
            PackFiles.MANIFEST,
            MANIFEST.formatted(version, age, later).getBytes(UTF_8),
            PackFiles.ELIGIBILITY,
            RULES.formatted(condition).getBytes(UTF_8),
            PackFiles.OUTCOME,
            OUTCOME.formatted(outcome).getBytes(UTF_8),
            SCENARIOS,
            AGES.formatted(born, LocalDate.parse(born).plusDays(1)).getBytes(UTF_8)));
  }

  private static final String MANIFEST =
      """
      pack: edited
      version: "%s"
      validFrom: 2020-01-01
      title: {sv: Redigerat, en: Edited}
      sources: [beslut 2020-01-01]
      programme: {from: 2020-01-01}
      values:
        age.lowest:
          label: {sv: lägsta ålder, en: lowest age}
          history:
            - {from: 2020-01-01, number: %s, source: beslut 2020-01-01}
            - {from: 2023-01-01, number: %s, source: beslut 2023-01-01}
      groups:
        - id: all
          role: targetGroup
          label: {sv: alla, en: everybody}
          source: beslut 2020-01-01
          requires: {allOf: [edited.age, edited.other]}
      classifications:
        - id: completion
          label: {sv: genomförande, en: completion}
          source: beslut 2020-01-01
          classes:
            - id: done
              label: {sv: genomförd, en: done}
              source: beslut 2020-01-01
              requires: edited.done
      """;

  private static final String RULES =
      """
      package se.samverkan.sam.packs.edited;
      import se.samverkan.sam.core.applicant.ApplicantOnDate;
      import se.samverkan.sam.core.applicant.Employment;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      rule "age"
          @id("edited.age") @source("beslut 2020-01-01")
          @sv("har fyllt {age.lowest} år") @en("is at least {age.lowest}")
      when
          ApplicantOnDate( age >= values.number("age.lowest") )
      then
          findings.met( drools.getRule() );
      end
      rule "other"
          @id("edited.other") @source("beslut 2020-01-01")
          @sv("det andra villkoret") @en("the other condition")
      when
          ApplicantOnDate( %s )
      then
          findings.met( drools.getRule() );
      end
      """;

  private static final String OUTCOME =
      """
      package se.samverkan.sam.packs.edited;
      import se.samverkan.sam.core.outcome.OutcomeOnDate;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      rule "done"
          @id("edited.done") @source("beslut 2020-01-01")
          @sv("är genomförd") @en("is done")
      when
          OutcomeOnDate( %s )
      then
          findings.met( drools.getRule() );
      end
      """;

  private static final String AGES =
      """
      - name: den som fyller år i dag är gammal nog
        source: beslut 2020-01-01
        asOf: 2022-12-31
        given: {birthDate: %s, speaksSwedish: false, employment: unemployed}
        expect: {verdict: eligible}
      - name: den som fyller år i morgon är för ung
        source: beslut 2020-01-01
        asOf: 2022-12-31
        given: {birthDate: %s, speaksSwedish: false, employment: unemployed}
        expect: {verdict: notEligible}
      """;
}
