// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.ValueUsed;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;

/** Packs at the edge of what can be read, and applicants at the edge of what is known. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EdgesTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
  private static final Applicant NOBODY_KNOWS =
      Applicant.builder().id(ParticipantId.of("p-1")).build();

  @Test
  void a_gap_between_two_rules_of_one_id_is_refused() {
    PackReading reading =
        read(
            "{allOf: [own.a, own.b]}",
            OwnPacks.rule("early", "own.a", "@until(\"2020-03-31\")", "age >= 20"),
            OwnPacks.rule("late", "own.a", "@from(\"2020-07-01\")", "age >= 30"),
            OwnPacks.rule("other", "own.b", "", "onSickLeave == true"));

    assertEquals(1, reading.problems().size(), reading.problems()::toString);
    assertTrue(
        reading
            .problems()
            .get(0)
            .message()
            .equals("no rule holds for `own.a` from 2020-04-01 to 2020-06-30"));
  }

  @Test
  void a_rule_that_begins_late_or_ends_early_is_told() {
    PackReading reading =
        read(
            "{allOf: [own.a, own.b, own.c]}",
            OwnPacks.rule("always", "own.a", "", "age >= 20"),
            OwnPacks.rule("late", "own.b", "@from(\"2020-07-01\")", "onSickLeave == true"),
            OwnPacks.rule("early", "own.c", "@until(\"2020-12-31\")", "voluntary == true"));

    assertEquals(List.of(), reading.problems());
    assertEquals(
        List.of("`own.b` holds only from 2020-07-01", "`own.c` holds only to 2020-12-31"),
        reading.warnings().stream()
            .map(PackProblem::message)
            .filter(message -> message.contains("holds only"))
            .toList());
  }

  @Test
  void a_rule_with_hundreds_of_constants_is_refused_before_it_is_compiled() {
    assertEquals(List.of(), withTowns(DaysCheck.MOST_CONSTANTS).problems());
    assertEquals(
        List.of("the rule compares with 401 constants, and 400 are the most"),
        withTowns(DaysCheck.MOST_CONSTANTS + 1).problems().stream()
            .map(PackProblem::message)
            .toList());
  }

  private static PackReading withTowns(int count) {
    String values =
        IntStream.range(0, count)
            .mapToObj(i -> "kommun" + i)
            .collect(Collectors.joining(", ", "{from: 2020-01-01, texts: [", "], source: beslut}"));
    String manifest =
        OwnPacks.manifest("own", "{allOf: [own.a]}")
            .replace(
                "values:\n",
                "values:\n  towns:\n    label: {sv: kommuner, en: towns}\n    history:\n      - "
                    + values
                    + "\n");
    return RulePacks.read(
        OwnPacks.pack(
            "own",
            manifest,
            OwnPacks.rules(
                "own",
                OwnPacks.rule("a", "own.a", "", "municipality memberOf values.texts(\"towns\")"))));
  }

  @Test
  void a_limit_of_nought_leaves_an_unknown_number_to_be_asked_for_or_not() {
    RulePack everybody = pack("{allOf: [own.a]}", OwnPacks.rule("a", "own.a", "", "age >= 0"));
    RulePack nobody = pack("{allOf: [own.a]}", OwnPacks.rule("a", "own.a", "", "age < 0"));

    assertEquals(Verdict.ELIGIBLE, assess(everybody, NOBODY_KNOWS).verdict());
    assertEquals(Verdict.NOT_ELIGIBLE, assess(nobody, NOBODY_KNOWS).verdict());
  }

  @Test
  void a_value_below_nought_is_refused() {
    String manifest = OwnPacks.manifest("own", "{allOf: [own.a]}").replace("10,", "-3,");
    PackReading reading =
        RulePacks.read(
            OwnPacks.pack(
                "own",
                manifest,
                OwnPacks.rules("own", OwnPacks.rule("a", "own.a", "", "age >= 1"))));

    assertEquals(
        List.of("`number` is 0 or more"),
        reading.problems().stream().map(PackProblem::message).toList());
  }

  @Test
  void somebody_born_after_the_date_is_refused_and_not_of_unknown_age() {
    RulePack own = pack("{allOf: [own.a]}", OwnPacks.rule("a", "own.a", "", "age >= 20"));
    Applicant unborn = Applicant.builder().copyOf(NOBODY_KNOWS).birthDate(DAY.plusDays(1)).build();
    Applicant newborn = Applicant.builder().copyOf(NOBODY_KNOWS).birthDate(DAY).build();

    assertEquals(
        "born-after-date", own.assess(unborn, DAY).fold(made -> "assessed", no -> no.code()));
    assertEquals(Verdict.NOT_ELIGIBLE, assess(own, newborn).verdict());
  }

  @Test
  void a_reading_is_named_by_what_it_keeps_from_deciding() {
    String manifest =
        OwnPacks.manifest("own", "{allOf: [own.a, {underReading: strict.yes, requires: own.b}]}")
            + """
            interpretations:
              - id: strict
                question: {sv: strikt?, en: strict?}
                source: beslut 2020-01-01
                readings: {"yes": {sv: ja, en: "yes"}, "no": {sv: nej, en: "no"}}
                reading: "no"
            """;
    RulePack own =
        RulePacks.read(
                OwnPacks.pack(
                    "own",
                    manifest,
                    OwnPacks.rules(
                        "own",
                        OwnPacks.rule("a", "own.a", "", "age >= 20"),
                        OwnPacks.rule("b", "own.b", "", "onSickLeave == true"))))
            .orElseThrow()
            .using(Engine.MODEL);

    Reason reason = assess(own, NOBODY_KNOWS).groups().get(0).reasons().get(1);

    assertFalse(reason.decides());
    assertEquals("strict", reason.interpretation().orElseThrow().id());
    assertEquals("nej", reason.interpretation().orElseThrow().label().sv());
  }

  @Test
  void a_value_that_only_the_text_names_is_told_with_its_source() {
    RulePack own =
        pack(
            "{allOf: [own.a]}",
            OwnPacks.rule("a {hours.fewest}", "own.a", "", "workTrainingHoursPossible >= 10"));

    Reason reason = assess(own, NOBODY_KNOWS).groups().get(0).reasons().get(0);

    assertEquals("regeln a 10", reason.label().sv());
    assertEquals(List.of("hours.fewest"), reason.values().stream().map(ValueUsed::name).toList());
  }

  @Test
  void a_notice_is_raised_or_left_out_as_soon_as_every_completion_agrees() {
    String manifest =
        OwnPacks.manifest("own", "{allOf: [own.a]}")
            + """
            notices:
              - {id: always, criterion: own.b, label: {sv: alltid, en: always}}
              - {id: never, criterion: own.c, label: {sv: aldrig, en: never}}
              - {id: perhaps, criterion: own.d, label: {sv: kanske, en: perhaps}}
            """;
    RulePack own =
        RulePacks.read(
                OwnPacks.pack(
                    "own",
                    manifest,
                    OwnPacks.rules(
                        "own",
                        OwnPacks.rule("a", "own.a", "", "age >= 20"),
                        OwnPacks.rule("b", "own.b", "", "age < 18 || age >= 18"),
                        OwnPacks.rule("c", "own.c", "", "age < 18, age >= 18"),
                        OwnPacks.rule("d", "own.d", "", "age < 18"))))
            .orElseThrow()
            .using(Engine.MODEL);

    assertEquals(
        List.of("always MET", "perhaps UNKNOWN"),
        assess(own, NOBODY_KNOWS).notices().stream()
            .map(notice -> notice.id() + " " + notice.finding())
            .toList());
  }

  @Test
  void where_too_many_facts_hang_together_the_assessment_says_that_it_is_not_exact() {
    Assessment assessment = assess(ring(17), NOBODY_KNOWS);

    assertEquals(Verdict.UNDETERMINED, assessment.verdict());
    assertFalse(assessment.exact());
    assertFalse(assessment.groups().get(0).exact());
    assertEquals(17, assessment.missing().size());
    assertTrue(assess(ring(16), NOBODY_KNOWS).exact());
  }

  @Test
  void facts_that_are_asked_for_apart_are_not_too_many() {
    List<String> flags = flags().subList(0, 18);
    RulePack own =
        pack(
            "{allOf: [own.a, own.b]}",
            OwnPacks.rule("a", "own.a", "", either(true, flags.subList(0, 9))),
            OwnPacks.rule("b", "own.b", "", either(false, flags.subList(9, 18))));

    Assessment assessment = assess(own, NOBODY_KNOWS);

    assertTrue(assessment.exact());
    assertEquals(19, assessment.missing().size());
  }

  /** Of every two neighbours in a ring of facts one at least is asked for. */
  private static RulePack ring(int size) {
    List<String> flags = flags();
    return pack(
        IntStream.range(0, size)
            .mapToObj(i -> "own.r" + i)
            .collect(Collectors.joining(", ", "{allOf: [", "]}")),
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    OwnPacks.rule(
                        "r" + i,
                        "own.r" + i,
                        "",
                        flags.get(i) + " == true || " + flags.get((i + 1) % size) + " == true"))
            .toArray(String[]::new));
  }

  private static List<String> flags() {
    return ApplicantFields.CATALOGUE.fields().stream()
        .filter(field -> field.type() instanceof FactType.Flag)
        .map(FactField::id)
        .filter(id -> !id.equals("speaksSwedish"))
        .toList();
  }

  private static String either(boolean swedish, List<String> flags) {
    return Stream.concat(
            Stream.of("speaksSwedish == " + swedish), flags.stream().map(id -> id + " == true"))
        .collect(Collectors.joining(" || "));
  }

  private static PackReading read(String requires, String... rules) {
    return RulePacks.read(
        OwnPacks.pack("own", OwnPacks.manifest("own", requires), OwnPacks.rules("own", rules)));
  }

  private static RulePack pack(String requires, String... rules) {
    return read(requires, rules).orElseThrow().using(Engine.MODEL);
  }

  private static Assessment assess(RulePack pack, Applicant applicant) {
    return pack.assess(applicant, DAY).orElseThrow();
  }
}
