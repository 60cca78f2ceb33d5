// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.rules.internal.assess.ApplicantRules;
import se.samverkan.sam.rules.internal.pack.PackText;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** A pack that has one of everything: what is written is what is read back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PreparedFormsTest {

  private static final String MANIFEST =
      """
      pack: eget
      version: "1.0.0"
      validFrom: 2020-01-01
      title: {sv: eget, en: own}
      sources: [beslut 2020-01-01]
      programme: {from: 2020-01-01}
      facts:
        - id: studies
          type: flag
          label: {sv: studerar, en: is studying}
          question: {sv: Studerar personen?, en: Is the person studying?}
          source: beslut 2020-01-01
          changeable: true
        - id: months
          type: number
          label: {sv: månader, en: months}
          question: {sv: Hur många månader?, en: How many months?}
          source: beslut 2020-01-01
        - id: town
          type: text
          label: {sv: ort, en: town}
          question: {sv: Var bor personen?, en: Where does the person live?}
          source: beslut 2020-01-01
        - id: home
          type: choice
          label: {sv: boende, en: housing}
          question: {sv: Hur bor personen?, en: How does the person live?}
          source: beslut 2020-01-01
          answers:
            - {id: own-home, label: {sv: eget, en: own}}
            - id: other
              label: {sv: annat, en: other}
              assumption: {sv: antas ordnat, en: taken to be settled}
      codes:
        diagnosis:
          - id: whiplash
            label: {sv: pisksnärtsskada, en: whiplash injury}
            source: beslut 2020-01-01
            groups: [painRelated]
            openGroups: [lighterPsychiatric]
            assumption: {sv: ett antagande, en: an assumption}
        problemArea:
          - id: debts
            label: {sv: skulder, en: debts}
            source: beslut 2020-01-01
            assumption: {sv: ännu ett, en: another}
      values:
        age.lowest:
          label: {sv: lägsta ålder, en: lowest age}
          history:
            - from: 2020-01-01
              number: 300
              source: beslut 2020-01-01
              assumption: {sv: antaget, en: assumed}
            - {from: 2021-01-01, number: 0, source: beslut 2021-01-01}
        towns:
          label: {sv: orter, en: towns}
          history: [{from: 2020-01-01, texts: [Västerås, Köping], source: beslut 2020-01-01}]
      interpretations:
        - id: what
          question: {sv: Vad menas?, en: What is meant?}
          source: beslut 2020-01-01
          readings: {a: {sv: det ena, en: the one}, b: {sv: det andra, en: the other}}
          reading: b
      groups:
        - id: target
          role: targetGroup
          label: {sv: målgrupp, en: target group}
          source: beslut 2020-01-01
          requires:
            anyOf:
              - allOf: [eget.one, eget.two]
              - eget.three
              - {underReading: what.a, requires: eget.four}
      notices:
        - {id: heed, criterion: eget.five, label: {sv: se upp, en: heed this}}
      """;

  private static final String RULES =
      """
      package se.samverkan.sam.packs.eget;
      import se.samverkan.sam.core.applicant.ApplicantOnDate;
      import se.samverkan.sam.core.applicant.DiagnosisGroup;
      import se.samverkan.sam.core.applicant.Employment;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;

      """
          + rule("one", "", "own.flag(\"studies\") == false, own.number(\"months\") >= 6")
          + rule("two", "@interpretation(\"what\")", "own.choice(\"home\") != \"own-home\"")
          + rule("three", "@from(\"2021-02-03\")", "age >= values.number(\"age.lowest\")")
          + rule(
              "four",
              "@until(\"2022-02-03\")",
              "own.text(\"town\") memberOf values.texts(\"towns\")")
          + rule(
              "five",
              "",
              "diagnosisGroups contains DiagnosisGroup.PAIN_RELATED"
                  + " || employment in ( Employment.UNEMPLOYED, Employment.EMPLOYED )");

  private static String rule(String id, String more, String condition) {
    return """
        rule "%s"
            @id("eget.%s")  @source("beslut 2020-01-01") %s
            @sv("%s på svenska") @en("%s in English")
        when
            ApplicantOnDate( %s )
        then
            findings.met( drools.getRule() );
        end

        """
        .formatted(id, id, more, id, id, condition);
  }

  @Test
  void what_is_written_of_a_pack_is_read_back() throws IOException {
    RulePack pack = pack();
    ApplicantRules rules = ApplicantRules.of(pack.manifest(), pack.criteria(), pack.sha256());

    ApplicantRules back = ApplicantRulesForm.read(new PreparedInput(written(rules)));

    assertThat(back.pack()).isEqualTo(rules.pack());
    assertThat(back.version()).isEqualTo(rules.version());
    assertThat(back.validFrom()).isEqualTo(rules.validFrom());
    assertThat(back.values()).isEqualTo(rules.values());
    assertThat(back.groups()).isEqualTo(rules.groups());
    assertThat(back.notices()).isEqualTo(rules.notices());
    assertThat(back.interpretations()).isEqualTo(rules.interpretations());
    assertThat(back.codes()).isEqualTo(rules.codes());
    assertThat(back.facts().own())
        .extracting(FactField::inRules)
        .hasSize(4)
        .isEqualTo(rules.facts().own().stream().map(FactField::inRules).toList());
    // the text tells all, of conditions and of facts too
    Manifest manifest =
        Manifest.builder().copyOf(pack.manifest()).facts(back.facts()).codes(back.codes()).build();
    assertThat(PackText.of(manifest, back.criteria()))
        .isEqualTo(PackText.of(pack.manifest(), pack.criteria()));
    assertThat(back.sha256()).isEqualTo(rules.sha256());
    // and written again, it is the same bytes
    assertThat(written(back)).isEqualTo(written(rules));
  }

  @Test
  void the_fields_that_conditions_read_are_those_of_the_facts_read_with_them() throws IOException {
    RulePack pack = pack();
    ApplicantRules rules = ApplicantRules.of(pack.manifest(), pack.criteria(), pack.sha256());

    ApplicantRules back = ApplicantRulesForm.read(new PreparedInput(written(rules)));

    assertThat(back.criteria())
        .allSatisfy(
            criterion ->
                criterion
                    .condition()
                    .comparisons()
                    .forEach(one -> assertThat(back.facts().fields()).contains(one.field())));
  }

  @Test
  void no_byte_of_a_prepared_file_can_be_another_or_missing() throws IOException {
    RulePack pack = pack();
    byte[] bytes = written(ApplicantRules.of(pack.manifest(), pack.criteria(), pack.sha256()));

    for (int at = 0; at < bytes.length; at++) {
      byte[] other = bytes.clone();
      other[at] ^= 1;
      byte[] shorter = Arrays.copyOf(bytes, at);
      assertThatThrownBy(() -> new PreparedInput(other)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> new PreparedInput(shorter)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void every_number_is_read_back() throws IOException {
    List<Integer> numbers =
        List.of(0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, Integer.MIN_VALUE, -1);
    PreparedOutput out = new PreparedOutput();
    numbers.forEach(out::number);
    PreparedInput in = new PreparedInput(out.bytes());

    for (int number : numbers) {
      assertThat(in.number()).isEqualTo(number);
    }
    assertThatThrownBy(in::number).isInstanceOf(IOException.class);
  }

  private static byte[] written(ApplicantRules rules) throws IOException {
    PreparedOutput out = new PreparedOutput();
    ApplicantRulesForm.write(rules, out);
    return out.bytes();
  }

  private static RulePack pack() {
    PackFiles files =
        PackFiles.of(
            "eget",
            Map.of(
                PackFiles.MANIFEST, MANIFEST.getBytes(UTF_8),
                PackFiles.ELIGIBILITY, RULES.getBytes(UTF_8)));
    return RulePacks.read(PackSource.of(files)).orElseThrow();
  }
}
