// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.page.PlainText;
import se.samverkan.sam.rules.space.GoldenText;
import se.samverkan.sam.rules.space.WrittenPack;

/** What becomes of people whom an agency has. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PopulationDifferenceTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final Transition IN = new Transition(Standing.NOT_ELIGIBLE, Standing.ELIGIBLE);

  @Test
  void those_who_change_are_counted_with_the_criterion_and_their_ids() throws IOException {
    PopulationDifference difference = PopulationDifference.between(highest(64), highest(65), DAY);
    add(difference, 60, 70);
    difference.add(Applicant.builder().id(ParticipantId.of("p-unknown")).build());

    PopulationCount count = difference.result();

    assertThat(count.people()).isEqualTo(12);
    assertThat(count.programme().transitions())
        .isEqualTo(
            Map.of(
                IN,
                1L,
                new Transition(Standing.ELIGIBLE, Standing.ELIGIBLE),
                5L,
                new Transition(Standing.NOT_ELIGIBLE, Standing.NOT_ELIGIBLE),
                5L,
                new Transition(Standing.UNDETERMINED, Standing.UNDETERMINED),
                1L));
    assertThat(count.subjects())
        .allSatisfy(
            subject -> {
              TransitionDetail detail = subject.changes().get(0);
              assertThat(subject.changes()).hasSize(1);
              assertThat(detail.because()).isEqualTo(Map.of("own.a", 1L));
              assertThat(detail.ids()).containsExactly("p-65");
              assertThat(detail.hasAllIds()).isTrue();
              assertThat(detail).asString().doesNotContain("p-65");
              assertThat(subject.transitions().values().stream().mapToLong(one -> one).sum())
                  .isEqualTo(12);
            });
    for (Language language : Language.values()) {
      GoldenText.check(
          "population." + language.tag() + ".txt",
          PlainText.of(PopulationPage.of(count, language)));
    }
    GoldenText.check(
        "population.json",
        DifferenceJson.of(count).text().replaceAll("[0-9a-f]{64}", "the sum of the pack"));
  }

  @Test
  void of_very_many_only_so_many_ids_are_kept_and_all_are_counted() {
    PopulationDifference some = PopulationDifference.between(highest(20), highest(90), DAY, 3);
    PopulationDifference none = PopulationDifference.between(highest(20), highest(90), DAY, 0);
    add(some, 21, 60);
    add(none, 21, 60);

    TransitionDetail detail = some.result().programme().changes().get(0);
    assertThat(detail.ids()).containsExactly("p-21", "p-22", "p-23");
    assertThat(detail.count()).isEqualTo(40);
    assertThat(detail.hasAllIds()).isFalse();
    assertThat(none.result().programme().changes().get(0).ids()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PopulationDifference.between(highest(1), highest(2), DAY, -1));
  }

  @Test
  void nobody_changes_from_a_pack_to_itself() {
    PopulationDifference difference = PopulationDifference.between(highest(64), highest(64), DAY);
    add(difference, 0, 99);

    assertThat(difference.result().subjects()).allMatch(subject -> subject.changed() == 0);
  }

  @Test
  void who_changes_because_criteria_are_combined_otherwise_has_no_criterion() {
    RulePack any = combined("anyOf");
    RulePack all = combined("allOf");
    PopulationDifference difference = PopulationDifference.between(any, all, DAY);
    difference.add(person("p-1", 30).onSickLeave(false).build());

    TransitionDetail detail = difference.result().programme().changes().get(0);
    assertThat(detail.transition()).isEqualTo(IN.reversed());
    assertThat(detail.because()).isEmpty();
    assertThat(detail.withoutCriterion()).isEqualTo(1);
  }

  @Test
  void a_criterion_that_is_asked_for_on_one_side_only_is_a_cause() {
    RulePack one = new WrittenPack().group("all", "own.a").rule("a", "age >= 16").read();
    PopulationDifference difference = PopulationDifference.between(one, combined("allOf"), DAY);
    difference.add(person("p-1", 30).onSickLeave(false).build());

    assertThat(difference.result().programme().changes().get(0).because())
        .isEqualTo(Map.of("own.b", 1L));
  }

  @Test
  void who_cannot_be_assessed_is_counted_as_that() {
    PopulationDifference difference = PopulationDifference.between(highest(64), highest(65), DAY);
    difference.add(
        Applicant.builder().id(ParticipantId.of("p-1")).birthDate(DAY.plusDays(1)).build());

    assertThat(difference.result().programme().transitions())
        .isEqualTo(Map.of(new Transition(Standing.REFUSED, Standing.REFUSED), 1L));
  }

  private static void add(PopulationDifference difference, int from, int to) {
    for (int age = from; age <= to; age++) {
      difference.add(person("p-" + age, age).build());
    }
  }

  private static ApplicantBuilder person(String id, int age) {
    return Applicant.builder().id(ParticipantId.of(id)).birthDate(DAY.minusYears(age));
  }

  private static RulePack combined(String how) {
    return new WrittenPack()
        .group("all", "{" + how + ": [own.a, own.b]}")
        .rule("a", "age >= 16")
        .rule("b", "onSickLeave == true")
        .read();
  }

  private static RulePack highest(int age) {
    return new WrittenPack()
        .value("age.highest", age)
        .group("all", "own.a")
        .rule("a", "age <= values.number(\"age.highest\")")
        .read();
  }
}
