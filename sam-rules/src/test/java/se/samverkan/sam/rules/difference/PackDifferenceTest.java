// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.page.PlainText;
import se.samverkan.sam.rules.space.GoldenText;
import se.samverkan.sam.rules.space.WrittenPack;

/** What changes for anybody from one pack to another. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackDifferenceTest {

  private static final Transition IN = new Transition(Standing.NOT_ELIGIBLE, Standing.ELIGIBLE);

  @ParameterizedTest
  @ValueSource(strings = {"sam", "resam"})
  void a_pack_does_not_differ_from_itself(String id) {
    PackDifference difference = PackDifference.of(RulePacks.builtIn(id), RulePacks.builtIn(id));

    assertThat(difference.texts()).isEmpty();
    assertThat(difference.changesVerdicts()).isFalse();
    assertThat(difference.isProvedWithoutEffect()).isTrue();
    assertThat(difference.cells()).isPositive();
    assertThat(difference.days()).allSatisfy(PackDifferenceTest::hasNoChange);
    assertThat(PlainText.of(DifferencePage.of(difference, Language.EN)))
        .contains("No effect on any verdict. This is proved by trying all " + difference.people());
  }

  @Test
  void a_higher_limit_changes_exactly_those_of_that_age() {
    PackDifference difference = PackDifference.of(highest(64), highest(65));

    SubjectDifference programme = difference.days().get(0).programme();
    assertThat(difference.days()).hasSize(1);
    assertThat(programme.changedPeople()).isEqualTo(1);
    assertThat(programme.people())
        .isEqualTo(Map.of(IN, 1L, stays(Standing.ELIGIBLE), 1L, stays(Standing.NOT_ELIGIBLE), 2L));
    assertThat(programme.examples())
        .singleElement()
        .satisfies(
            example -> {
              assertThat(example.transition()).isEqualTo(IN);
              assertThat(example.changed().value(ApplicantFields.AGE)).isEqualTo(65);
              assertThat(example.unchanged().orElseThrow().value(ApplicantFields.AGE))
                  .as("the nearest who is not affected, and not the youngest")
                  .isEqualTo(66);
            });
    assertThat(difference.texts())
        .extracting(TextChange::kind, TextChange::about)
        .containsExactly(tuple(TextChange.Kind.VALUE, "age.highest"));
    assertThat(difference.isProvedWithoutEffect()).isFalse();
  }

  @Test
  void what_is_told_of_the_only_target_group_is_not_told_of_the_programme_again() {
    PackDifference difference = PackDifference.of(highest(64), highest(65));
    String page = PlainText.of(DifferencePage.of(difference, Language.EN));

    assertThat(page).containsOnlyOnce("for example age 65").contains("\nThe same as for `");
  }

  @Test
  void two_packs_of_one_version_are_told_apart_in_the_heading() {
    PackDifference difference = PackDifference.of(highest(64), highest(65));

    assertThat(difference.before()).hasToString(difference.after().toString());
    assertThat(PlainText.of(DifferencePage.of(difference, Language.EN)))
        .startsWith(difference.before() + " before and after the change\n");
    assertThat(PlainText.of(DifferencePage.of(difference, Language.SV)))
        .startsWith(difference.before() + " före och efter ändringen\n");
  }

  @Test
  void the_other_way_round_every_transition_is_reversed() {
    for (List<RulePack> pair :
        List.of(
            List.of(highest(64), highest(65)),
            List.of(
                RulePacks.builtIn("resam"),
                RulePacks.builtIn("resam").reading("cannot-return", "last-only")))) {
      PackDifference there = PackDifference.of(pair.get(0), pair.get(1));
      PackDifference back = PackDifference.of(pair.get(1), pair.get(0));

      for (int i = 0; i < there.days().size(); i++) {
        List<SubjectDifference> one = there.days().get(i).subjects().toList();
        List<SubjectDifference> other = back.days().get(i).subjects().toList();
        for (int j = 0; j < one.size(); j++) {
          assertThat(reversed(one.get(j).people())).isEqualTo(other.get(j).people());
          assertThat(reversed(one.get(j).cells())).isEqualTo(other.get(j).cells());
        }
      }
    }
  }

  @Test
  void a_reading_of_resam_changes_one_group_and_counts_sum_to_the_whole() throws IOException {
    RulePack resam = RulePacks.builtIn("resam");
    PackDifference difference =
        PackDifference.of(resam, resam.reading("cannot-return", "last-only"));

    List<SubjectDifference> changed =
        difference.days().get(0).groups().stream().filter(SubjectDifference::isChange).toList();
    assertThat(changed).singleElement().satisfies(one -> assertThat(one.group()).contains("d"));
    assertThat(changed.get(0).people().keySet()).contains(IN).doesNotContain(reversed(IN));
    assertThat(difference.days().get(0).programme().changedPeople()).isPositive();
    assertThat(difference.texts())
        .extracting(TextChange::kind)
        .containsExactly(TextChange.Kind.READING);
    for (Language language : Language.values()) {
      GoldenText.check(
          "difference-resam." + language.tag() + ".txt",
          PlainText.of(DifferencePage.of(difference, language)));
    }
    GoldenText.check(
        "difference-resam.json",
        DifferenceJson.of(difference).text().replaceAll("[0-9a-f]{64}", "the sum of the pack"));
  }

  @ParameterizedTest
  @CsvSource({
    "sam, completes, mapping, ",
    "sam, returnee, decides, target-group",
    "sam, folder-registration, decides, target-group",
    "resam, improved-ability, both, b",
    "resam, class-two, text, "
  })
  void a_reading_changes_verdicts_only_of_the_group_that_it_is_for(
      String id, String interpretation, String reading, String group) {
    RulePack pack = RulePacks.builtIn(id);
    PackDifference difference = PackDifference.of(pack, pack.reading(interpretation, reading));

    assertThat(difference.exact()).isTrue();
    assertThat(difference.days().get(0).groups().stream().filter(SubjectDifference::isChange))
        .extracting(one -> one.group().orElseThrow())
        .isEqualTo(group == null ? List.of() : List.of(group));
    assertThat(difference.isProvedWithoutEffect()).isEqualTo(group == null);
  }

  @Test
  void a_reading_that_is_not_there_is_refused_with_the_nearest() {
    RulePack sam = RulePacks.builtIn("sam");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> sam.reading("returne", "decides"))
        .withMessage("the pack has no interpretation `returne`; did you mean `returnee`?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sam.reading("returnee", "decide"))
        .withMessage("interpretation `returnee` has no reading `decide`; did you mean `decides`?");
    assertThat(sam.reading("returnee", "describes").sha256()).isEqualTo(sam.sha256());
    assertThat(sam.reading("returnee", "decides").sha256()).isNotEqualTo(sam.sha256());
  }

  @Test
  void a_reading_chosen_changes_the_policy_that_stands_under_it() {
    RulePack sam = RulePacks.builtIn("sam");
    RulePack other = sam.reading("mapping-steps", "one-each");

    assertThat(other.programme().policy()).isNotEqualTo(sam.programme().policy());
    assertThat(other.reading("mapping-steps", "by-content").programme()).isEqualTo(sam.programme());
  }

  @Test
  void only_another_wording_has_no_effect_and_is_told() {
    RulePack one = rules("onSickLeave == true", "regeln").read();
    RulePack other = rules("onSickLeave == true", "kravet").read();

    PackDifference difference = PackDifference.of(one, other);

    assertThat(difference.isProvedWithoutEffect()).isTrue();
    assertThat(difference.texts())
        .extracting(TextChange::kind)
        .containsExactly(TextChange.Kind.WORDING);
    assertThat(PlainText.of(DifferencePage.of(difference, Language.SV)))
        .contains("Bara texter, källor och upplysningar är ändrade.");
  }

  @Test
  void a_condition_written_otherwise_that_means_the_same_has_no_effect() {
    PackDifference difference =
        PackDifference.of(rules("age >= 16", "regeln").read(), rules("age > 15", "regeln").read());

    assertThat(difference.isProvedWithoutEffect()).isTrue();
    assertThat(difference.texts())
        .extracting(TextChange::kind)
        .containsExactly(TextChange.Kind.CONDITION);
  }

  @Test
  void a_group_that_one_pack_does_not_have_is_told() {
    RulePack one = rules("onSickLeave == true", "regeln").read();
    RulePack other =
        rules("onSickLeave == true", "regeln")
            .group("new", "own.b")
            .rule("b", "voluntary == true")
            .read();

    PackDifference difference = PackDifference.of(one, other);

    SubjectDifference added = difference.days().get(0).groups().get(1);
    assertThat(added.group()).contains("new");
    assertThat(added.people())
        .isEqualTo(
            Map.of(
                new Transition(Standing.NO_GROUP, Standing.ELIGIBLE),
                1L,
                new Transition(Standing.NO_GROUP, Standing.NOT_ELIGIBLE),
                1L));
    assertThat(difference.days().get(0).programme().people()).containsEntry(IN, 1L);
  }

  @Test
  void each_day_on_which_either_pack_changes_is_looked_at() {
    RulePack later =
        new WrittenPack()
            .value("age.highest", 64, "2022-01-01, number: 66")
            .group("all", "own.a")
            .rule("a", "age >= 16, age <= values.number(\"age.highest\")")
            .read();

    PackDifference difference = PackDifference.of(highest(64), later);

    assertThat(difference.days())
        .extracting(DayDifference::from)
        .containsExactly(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 1, 1));
    assertThat(difference.days().get(0).programme().isChange()).isFalse();
    assertThat(difference.days().get(1).programme().isChange()).isTrue();
  }

  @Test
  void outcomes_that_are_classified_otherwise_are_told() {
    PackFiles files = PackSource.builtIn("sam").read();
    Map<String, byte[]> changed = new HashMap<>();
    for (String name : List.of(PackFiles.MANIFEST, PackFiles.ELIGIBILITY, PackFiles.OUTCOME)) {
      changed.put(name, files.bytes(name).orElseThrow());
    }
    String manifest = new String(changed.get(PackFiles.MANIFEST), StandardCharsets.UTF_8);
    String outcome = new String(changed.get(PackFiles.OUTCOME), StandardCharsets.UTF_8);
    changed.put(
        PackFiles.MANIFEST,
        manifest
            .replaceFirst(
                "(?m)^version: .*$", "version: \"1.0.1\"\nbasedOn: {pack: sam, version: \"1.0.0\"}")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(outcome).contains("== true");
    changed.put(
        PackFiles.OUTCOME,
        outcome.replaceFirst("== true", "== false").getBytes(StandardCharsets.UTF_8));
    PackDifference difference =
        PackDifference.of(
            RulePacks.builtIn("sam"),
            RulePacks.read(PackSource.of(PackFiles.of("sam", changed))).orElseThrow());

    assertThat(difference.changesOutcomes()).isTrue();
    assertThat(PlainText.of(DifferencePage.of(difference, Language.EN)))
        .contains("How outcomes are classified has changed");
  }

  @Test
  void of_what_is_too_large_a_sample_is_told_that_proves_nothing() {
    RulePack one = large("0");
    RulePack same = large("0");
    RulePack other = large("1");

    PackDifference alike = PackDifference.of(one, same);
    PackDifference differs = PackDifference.of(one, other);

    assertThat(alike.exact()).isFalse();
    assertThat(alike.changesVerdicts()).isFalse();
    assertThat(alike.isProvedWithoutEffect()).isFalse();
    assertThat(alike.days().get(0).programme().sampled()).isTrue();
    assertThat(PlainText.of(DifferencePage.of(alike, Language.EN)))
        .contains("not every case has been looked at")
        .doesNotContain("No effect");
    assertThat(differs.changesVerdicts()).isTrue();
    assertThat(differs.days().get(0).programme().allPeople()).isEqualTo(20_000);
  }

  private static RulePack large(String municipality) {
    WrittenPack pack = new WrittenPack();
    StringBuilder any = new StringBuilder();
    for (int i = 0; i < 70; i++) {
      pack.rule("a" + i, "age == " + 2 * i + ", municipality == \"" + (i + 1) + "\"");
      pack.rule("w" + i, "workTrainingHoursPossible == " + 2 * i + ", onSickLeave == true");
      any.append(", own.a%1$d, own.w%1$d".formatted(i));
    }
    pack.rule("m", municipality.equals("0") ? "voluntary == true" : "voluntary == false");
    return pack.group("all", "{anyOf: [own.m" + any + "]}").read();
  }

  private static WrittenPack rules(String condition, String words) {
    return new WrittenPack().group("all", "own.a").wording(words).rule("a", condition);
  }

  private static RulePack highest(int age) {
    return new WrittenPack()
        .value("age.lowest", 16)
        .value("age.highest", age)
        .group("all", "own.a")
        .rule("a", "age >= values.number(\"age.lowest\"), age <= values.number(\"age.highest\")")
        .read();
  }

  private static void hasNoChange(DayDifference day) {
    assertThat(day.subjects()).noneMatch(SubjectDifference::isChange);
  }

  private static Transition stays(Standing standing) {
    return new Transition(standing, standing);
  }

  private static Transition reversed(Transition transition) {
    return transition.reversed();
  }

  private static Map<Transition, Long> reversed(Map<Transition, Long> counts) {
    Map<Transition, Long> reversed = new TreeMap<>();
    counts.forEach((transition, number) -> reversed.put(transition.reversed(), number));
    return reversed;
  }
}
