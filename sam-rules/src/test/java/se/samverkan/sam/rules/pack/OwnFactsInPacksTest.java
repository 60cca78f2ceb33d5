// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.OwnFact;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.FactUsed;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;

/** Facts that an agency defines in its own pack count like any other, and nothing is dropped. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnFactsInPacksTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

  private static final String FACTS =
      """
      facts:
        - id: studies
          type: flag
          label: {sv: studerar, en: is studying}
          question: {sv: Studerar personen?, en: Is the person studying?}
          source: beslut 2020-01-01
        - id: months
          type: number
          label: {sv: månader, en: months}
          question: {sv: Hur många månader?, en: How many months?}
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
      """;

  private static final String RULES =
      OwnPacks.rules(
          "eget",
          OwnPacks.rule("one", "eget.one", "", "own.flag(\"studies\") == false"),
          OwnPacks.rule("two", "eget.two", "", "own.number(\"months\") >= 6"),
          OwnPacks.rule("three", "eget.three", "", "own.choice(\"home\") != \"own-home\""));

  private static final String MANIFEST =
      OwnPacks.manifest("eget", "{anyOf: [{allOf: [eget.one, eget.two]}, eget.three]}")
          .replaceFirst("(?s)values:.*?groups:", "groups:");

  private static final RulePack PACK = read(MANIFEST + FACTS, RULES).orElseThrow();

  @ParameterizedTest
  @EnumSource(Engine.class)
  void what_is_known_decides_and_what_is_not_is_asked_for(Engine engine) {
    assertThat(assess(engine, person()).missing())
        .extracting(MissingFact::field, MissingFact::question)
        .extracting(Object::toString)
        .hasSize(3);
    assertThat(missing(assess(engine, person().putOwn("studies", OwnFact.of(true)))))
        .containsExactly("own.home");
    assertThat(missing(assess(engine, person().putOwn("months", OwnFact.of(6)))))
        .containsExactly("own.studies", "own.home");
    assertThat(assess(engine, person().putOwn("home", OwnFact.of("other"))).verdict())
        .isEqualTo(Verdict.ELIGIBLE);
    assertThat(assess(engine, settled().putOwn("months", OwnFact.of(5))).verdict())
        .isEqualTo(Verdict.NOT_ELIGIBLE);
    assertThat(assess(engine, settled().putOwn("months", OwnFact.of(6))).verdict())
        .isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void the_question_is_in_the_words_of_the_pack() {
    assertThat(assess(Engine.MODEL, person()).missing().get(1).question())
        .isEqualTo(new Label("Hur många månader?", "How many months?"));
  }

  @Test
  void the_facts_used_are_kept_for_replay() {
    Assessment assessment = assess(Engine.MODEL, settled().putOwn("months", OwnFact.of(6)));
    assertThat(assessment.facts())
        .extracting(FactUsed::field, FactUsed::value)
        .extracting(Object::toString)
        .containsExactly(
            "(\"own.studies\", \"false\")",
            "(\"own.months\", \"6\")",
            "(\"own.home\", \"own-home\")");
  }

  @Test
  void a_fact_that_the_pack_does_not_define_is_pointed_out() {
    Assessment assessment =
        assess(Engine.MODEL, settled().putOwn("moths", OwnFact.of(9)).putOwn("a", OwnFact.of(1)));
    assertThat(notices(assessment)).containsExactly("unrecognised-fact");
    assertThat(assessment.notices().get(0).label().en())
        .isEqualTo(
            "the records hold facts that the rules do not know: `a`, `moths`; they are not used");
    assertThat(missing(assessment)).containsExactly("own.months");
  }

  @ParameterizedTest
  @CsvSource({"studies", "home"})
  void a_fact_of_another_kind_counts_as_unknown_and_is_pointed_out(String name) {
    Assessment assessment =
        assess(
            Engine.MODEL,
            settled().putOwn("months", OwnFact.of(9)).putAllOwn(Map.of(name, OwnFact.of(3))));
    assertThat(notices(assessment)).containsExactly("unfit-fact");
    assertThat(assessment.notices().get(0).label().en())
        .isEqualTo(
            "the records hold facts of another kind than the rules read: `"
                + name
                + "`; they count as unknown");
  }

  @Test
  void an_answer_that_is_not_listed_counts_as_unknown_and_its_text_is_not_repeated() {
    Assessment assessment =
        assess(
            Engine.MODEL,
            person().putOwn("studies", OwnFact.of(true)).putOwn("home", OwnFact.of("marker")));
    assertThat(notices(assessment)).containsExactly("unfit-fact");
    assertThat(missing(assessment)).containsExactly("own.home");
    assertThat(assessment.notices().get(0).label().en()).doesNotContain("marker");
  }

  @Test
  void the_assumption_behind_an_answer_shows_where_it_is_given() {
    Assessment assessment = assess(Engine.MODEL, person().putOwn("home", OwnFact.of("other")));
    assertThat(assessment.notices())
        .extracting(Notice::id, notice -> notice.label().en())
        .extracting(Object::toString)
        .containsExactly("(\"assumed-answer\", \"taken to be settled\")");
    assertThat(notices(assess(Engine.MODEL, settled()))).isEmpty();
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        arguments("Studerar personen?", "Går personen i skolan?"),
        arguments("{sv: studerar,", "{sv: går i skolan,"),
        arguments("type: flag", "type: flag\n    changeable: true"),
        arguments("{sv: eget, en: own}", "{sv: hem, en: own}"),
        arguments("taken to be settled", "taken to be so"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void the_fingerprint_changes_with_what_is_said_of_a_fact(String before, String after) {
    String facts = FACTS.replace(before, after);
    assertThat(facts).isNotEqualTo(FACTS);
    assertThat(read(MANIFEST + facts, RULES).orElseThrow().sha256()).isNotEqualTo(PACK.sha256());
  }

  @Test
  void a_fact_that_no_rule_reads_is_odd() {
    String unused = FACTS.replace("- id: months", "- id: unused");
    String rules = RULES.replace("own.number(\"months\") >= 6", "onSickLeave == true");
    assertThat(read(MANIFEST + unused, rules).warnings())
        .extracting(PackProblem::toString)
        .containsExactly("pack.yaml:19:9: no rule reads the fact `unused`");
  }

  @Test
  void where_pack_yaml_has_faults_rules_are_not_blamed_for_facts_that_nobody_knows() {
    PackReading reading = read(MANIFEST + FACTS.replace("type: flag", "type: flagg"), RULES);
    assertThat(reading.problems())
        .extracting(PackProblem::toString)
        .containsExactly("pack.yaml:15:11: `flagg` is unknown as `type`; did you mean `flag`?");
  }

  @Test
  void where_the_fault_is_elsewhere_a_wrong_fact_in_a_rule_is_told_too() {
    PackReading reading =
        read(
            MANIFEST.replace("role: targetGroup", "role: target") + FACTS,
            RULES.replace("(\"months\")", "(\"month\")"));
    assertThat(reading.problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "eligibility.drl:18:22: there is no fact `month` under `facts` in `pack.yaml`;"
                + " did you mean `months`?",
            "pack.yaml:9:11: `target` is unknown as `role`; known here: `targetGroup`, `intake`,"
                + " `background`");
  }

  @Test
  void scenarios_are_held_against_the_pack_s_own_facts() {
    String scenarios =
        """
        - name: everything wrong
          asOf: 2020-06-01
          given: {own: {month: 3, studies: 1, home: tent}}
          expect: {verdict: eligible, missing: [months, own.studies]}
        """;
    PackSource pack =
        OwnPacks.with(
            OwnPacks.pack("eget", MANIFEST + FACTS, RULES), "scenarios/x.yaml", scenarios);
    assertThat(RulePacks.read(pack).problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "scenarios/x.yaml:3:17: there is no fact `month` in `pack.yaml`; did you mean `months`?",
            "scenarios/x.yaml:3:27: the fact `studies` is `true` or `false`",
            "scenarios/x.yaml:3:39: the fact `home` is one of `own-home`, `other`",
            "scenarios/x.yaml:4:41: there is no field `months`; did you mean `own.months`?");
  }

  @Test
  void a_pack_that_builds_on_another_has_its_facts_and_may_add_to_them() {
    String more =
        """
        pack: mera
        version: "1.0.0"
        validFrom: 2020-01-01
        basedOn: {pack: eget, version: "1.0.0"}
        facts:
          - {id: %s, type: flag, label: {sv: x, en: x}, question: {sv: x, en: x}, source: beslut}
        """;
    ManifestReading longer = manifest(more.formatted("pets"));
    assertThat(longer.manifest().orElseThrow().facts().own())
        .hasToString("[own.studies, own.months, own.home, own.pets]");
    assertThat(manifest(more.formatted("home")).problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "pack.yaml:6:10: `home` is defined by the pack that this one builds on; a fact never"
                + " changes its meaning; choose another id");
  }

  private static ManifestReading manifest(String text) {
    return Manifest.read("mera", text.getBytes(UTF_8), id -> Optional.of(PACK.manifest()));
  }

  private static PackReading read(String manifest, String rules) {
    return RulePacks.read(OwnPacks.pack("eget", manifest, rules));
  }

  private static ApplicantBuilder person() {
    return Applicant.builder().id(ParticipantId.of("p-1"));
  }

  private static ApplicantBuilder settled() {
    return person().putOwn("studies", OwnFact.of(false)).putOwn("home", OwnFact.of("own-home"));
  }

  private static Assessment assess(Engine engine, ApplicantBuilder person) {
    return PACK.using(engine).assess(person.build(), DAY).orElseThrow();
  }

  private static List<String> missing(Assessment assessment) {
    return assessment.missing().stream().map(MissingFact::field).toList();
  }

  private static List<String> notices(Assessment assessment) {
    return assessment.notices().stream().map(Notice::id).toList();
  }
}
