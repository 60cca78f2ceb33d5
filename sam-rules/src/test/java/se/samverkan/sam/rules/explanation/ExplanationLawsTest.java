// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ShippedPack;

/** Suggested changes do what they promise, no less would, and none is asked of a fixed fact. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplanationLawsTest {

  static Stream<ShippedPack> packs() {
    return ShippedPack.all().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_person_of_the_scenarios_is_explained_by_the_laws(ShippedPack shipped) {
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    for (Scenario scenario : shipped.scenarios()) {
      Explanation explanation =
          ExplanationLaws.check(shipped.pack(), scenario.given(), scenario.asOf());
      if (explanation instanceof Explanation.Assessed told) {
        verdicts.add(told.assessment().verdict());
      }
    }
    assertThat(verdicts).isEqualTo(EnumSet.allOf(Verdict.class));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_day_before_the_pack_is_valid_is_refused_and_told_when_it_is(ShippedPack shipped) {
    LocalDate valid = shipped.pack().manifest().validFrom();
    Applicant anybody = Applicant.builder().id(ParticipantId.of("p1")).build();

    assertThat(Explanation.of(shipped.pack(), anybody, valid.minusDays(1)))
        .isInstanceOfSatisfying(
            Explanation.Refused.class,
            refused -> assertThat(refused.possibleFrom()).isEqualTo(valid));
    assertThat(Explanation.of(shipped.pack(), anybody, valid))
        .isInstanceOf(Explanation.Assessed.class);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void no_value_of_the_person_is_in_what_is_logged(ShippedPack shipped) {
    Set<String> shown =
        shipped.scenarios().stream()
            .map(one -> Explanation.of(shipped.pack(), one.given(), one.asOf()).toString())
            .collect(toSet());

    assertThat(shown)
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContain("ELIGIBLE", "true", "false", "UNEMPLOYED", "value="));
  }
}
