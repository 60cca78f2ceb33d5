// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.assessment.Verdict;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackReaderTest {

  private static final LocalDate DAY_BEFORE = LocalDate.of(2018, 4, 11);
  private static final LocalDate DAY = LocalDate.of(2018, 4, 12);

  @Test
  void an_agency_changes_an_age_limit_from_a_day_and_keeps_the_rest() {
    RulePack own = read("sam", OwnPacks.samWithOtherAge(""), "");
    Applicant seventeen = born(LocalDate.of(2000, 6, 1));

    assertEquals(Finding.MET, age(own, seventeen, DAY_BEFORE).finding());
    assertEquals(Finding.NOT_MET, age(own, seventeen, DAY).finding());
    assertEquals("är 16–64 år", age(own, seventeen, DAY_BEFORE).label().sv());
    assertEquals("är 20–64 år", age(own, seventeen, DAY).label().sv());
    assertEquals(
        List.of("20", "64"),
        age(own, seventeen, DAY).values().stream().map(v -> v.value()).toList());
    assertTrue(age(own, seventeen, DAY).rule().startsWith("sam/eligibility.drl:"));
    assertEquals(List.of(LocalDate.of(2011, 8, 9), DAY), List.copyOf(own.epochs()));
  }

  @Test
  void a_pack_that_shadows_a_built_in_one_without_saying_so_is_refused() {
    String manifest = OwnPacks.manifest("sam", "{allOf: [sam.a]}");
    String rules = OwnPacks.rules("sam", OwnPacks.rule("a", "sam.a", "", "age >= 20"));

    assertEquals(
        List.of(
            "pack.yaml:1:1: the pack has the name of the built-in pack `sam` and differs from it;"
                + " say what it builds on with `basedOn`, or give it another name"),
        problems("sam", manifest, rules));
  }

  @Test
  void a_copy_of_a_built_in_pack_that_means_the_same_shadows_nothing() {
    PackReading copy = RulePacks.read(Path.of("packs/sam"));

    assertEquals(RulePacks.builtIn("sam").sha256(), copy.orElseThrow().sha256());
  }

  @Test
  void a_value_that_is_to_replace_another_and_is_misspelt_is_refused() {
    String misspelt = OwnPacks.samWithOtherAge("").replace("age.lowest:", "age.lowst:");

    assertEquals(
        List.of("pack.yaml:6:3: no rule reads the value `age.lowst`; did you mean `age.lowest`?"),
        problems("sam", misspelt, ""));
  }

  @Test
  void a_value_of_its_own_that_is_like_no_other_may_wait_for_the_rule_that_reads_it() {
    String early = OwnPacks.samWithOtherAge("").replace("age.lowest:", "distance.longest:");

    assertEquals(
        List.of("pack.yaml:6:3: no rule reads the value `distance.longest`"),
        warnings("sam", early));
  }

  @Test
  void a_misspelt_value_is_told_where_its_name_stands_in_the_rule() {
    String manifest = OwnPacks.manifest("own", "own.a");
    String condition =
        "( age >= 16 || workTrainingHoursPossible >= values.number(\"hours.fewst\") ),"
            + " age != values.number(\"hours.fewst\")";
    String rules = OwnPacks.rules("own", OwnPacks.rule("a", "own.a", "", condition));

    assertEquals(
        List.of(
            "eligibility.drl:9:80: `pack.yaml` defines no value `hours.fewst`; did you mean"
                + " `hours.fewest`?",
            "eligibility.drl:9:119: `pack.yaml` defines no value `hours.fewst`; did you mean"
                + " `hours.fewest`?"),
        problems("own", manifest, rules));
  }

  @Test
  void drift_from_the_pack_built_on_is_told() {
    String now = RulePacks.builtIn("sam").sha256();
    String then = "0".repeat(64);

    assertEquals(
        List.of(
            "pack.yaml:4:1: the pack that this one builds on has changed since; look at what"
                + " changed, then write its `sha256` as `"
                + now
                + "`"),
        warnings("sam", OwnPacks.samWithOtherAge(", sha256: \"" + then + "\"")));
    assertEquals(List.of(), warnings("sam", OwnPacks.samWithOtherAge(", sha256: \"" + now + "\"")));
  }

  @Test
  void faults_of_the_manifest_and_of_the_rules_are_told_together() {
    String manifest = OwnPacks.manifest("own", "{allOf: [own.a]}").replace("role:", "rolle:");
    String rules = OwnPacks.rules("own", OwnPacks.rule("a", "own.a", "", "agee >= 20"));

    List<String> problems = problems("own", manifest, rules);

    assertTrue(problems.stream().anyMatch(p -> p.startsWith("pack.yaml:")), problems::toString);
    assertTrue(
        problems.stream().anyMatch(p -> p.startsWith("eligibility.drl:")), problems::toString);
  }

  @Test
  void rules_follow_each_other_in_time_under_one_id() {
    RulePack own =
        read(
            "own",
            OwnPacks.manifest("own", "{allOf: [own.a]}"),
            OwnPacks.rules(
                "own",
                OwnPacks.rule("old", "own.a", "@until(\"2020-12-31\")", "age >= 20"),
                OwnPacks.rule("new", "own.a", "@from(\"2021-01-01\")", "age >= 30")));
    Applicant twentyFive = born(LocalDate.of(1995, 6, 1));

    assertEquals(Verdict.ELIGIBLE, verdict(own, twentyFive, LocalDate.of(2020, 12, 31)));
    assertEquals(Verdict.NOT_ELIGIBLE, verdict(own, twentyFive, LocalDate.of(2021, 1, 1)));
  }

  @Test
  void a_group_of_which_nothing_decides_on_some_day_is_refused() {
    List<String> problems =
        problems(
            "own",
            OwnPacks.manifest("own", "{allOf: [own.a]}"),
            OwnPacks.rules(
                "own", OwnPacks.rule("old", "own.a", "@until(\"2020-12-31\")", "age >= 20")));

    assertEquals(1, problems.size(), problems::toString);
    assertTrue(
        problems.get(0).endsWith("no criterion of the group `all` decides from 2021-01-01"),
        problems::toString);
  }

  @Test
  void scenarios_that_do_not_fit_the_pack_are_problems_of_the_pack() {
    PackSource own =
        OwnPacks.with(
            OwnPacks.pack("sam", OwnPacks.samWithOtherAge(""), ""),
            "scenarios/alder.yaml",
            """
            scenarios:
              - name: ett barn tillhör inte målgruppen
                asOf: 2012-01-15
                given: {birthDate: 2010-01-01}
                expect: {verdict: notEligible, including: {sam.agee: notMet}}
            """);

    List<String> problems =
        RulePacks.read(own).problems().stream().map(PackProblem::toString).toList();

    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).startsWith("scenarios/alder.yaml:5:"), problems::toString);
    assertTrue(problems.get(0).contains("sam.age"), problems::toString);
  }

  @Test
  void an_unknown_built_in_pack_is_a_broken_contract_with_a_suggestion() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> RulePacks.builtIn("samm"));

    assertEquals("there is no built-in pack `samm`; did you mean `sam`?", e.getMessage());
  }

  @Test
  void a_refused_pack_says_everything_when_it_is_used_all_the_same() {
    PackReading reading = RulePacks.read(OwnPacks.pack("own", "pack: own", ""));

    assertFalse(reading.problems().isEmpty());
    Exception e = assertThrows(IllegalStateException.class, reading::orElseThrow);
    reading.problems().forEach(problem -> assertTrue(e.getMessage().contains(problem.toString())));
  }

  private static RulePack read(String id, String manifest, String rules) {
    return RulePacks.read(OwnPacks.pack(id, manifest, rules)).orElseThrow().using(Engine.MODEL);
  }

  private static List<String> problems(String id, String manifest, String rules) {
    return RulePacks.read(OwnPacks.pack(id, manifest, rules)).problems().stream()
        .map(PackProblem::toString)
        .toList();
  }

  private static List<String> warnings(String id, String manifest) {
    PackReading reading = RulePacks.read(OwnPacks.pack(id, manifest, ""));
    assertEquals(List.of(), reading.problems());
    return reading.warnings().stream().map(PackProblem::toString).toList();
  }

  private static Applicant born(LocalDate day) {
    return Applicant.builder().id(ParticipantId.of("p-1")).birthDate(day).build();
  }

  private static Verdict verdict(RulePack pack, Applicant applicant, LocalDate day) {
    return pack.assess(applicant, day).orElseThrow().verdict();
  }

  private static Reason age(RulePack pack, Applicant applicant, LocalDate day) {
    Assessment assessment = pack.assess(applicant, day).orElseThrow();
    return assessment.group("target-group").orElseThrow().reasons().get(0);
  }
}
