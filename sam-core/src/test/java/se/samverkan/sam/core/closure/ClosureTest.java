// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.participation.ClosureReason;
import se.samverkan.sam.core.plan.HoursPerWeek;

/** How a participation ended, and what for (F66, S2). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosureTest {

  private static final HoursPerWeek FORTY = HoursPerWeek.of(40);

  @ParameterizedTest
  @CsvSource({"20, 50", "40, 100", "10, 25", "37.5, 94", "0.25, 1"})
  void hours_are_a_share_of_full_time_to_the_nearest_percent(String hours, int percent) {
    assertThat(Extent.of(HoursPerWeek.parse(hours).orElseThrow(), FORTY).percent())
        .isEqualTo(percent);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101, -1})
  void an_extent_is_neither_nothing_nor_more_than_full_time(int percent) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Extent(percent));
    assertThat(new Extent(1)).hasToString("1");
    assertThat(new Extent(100)).hasToString("100");
  }

  @ParameterizedTest
  @EnumSource
  void only_work_for_an_employer_has_a_sector_and_a_form(DestinationKind kind) {
    DestinationBuilder sector = Destination.builder().kind(kind).sector(Sector.MUNICIPAL);
    DestinationBuilder form = Destination.builder().kind(kind).form(EmploymentForm.SHELTERED);
    if (kind == DestinationKind.EMPLOYMENT || kind == DestinationKind.ADAPTED_WORK) {
      assertThat(sector.build().sector()).contains(Sector.MUNICIPAL);
      assertThat(form.build().form()).contains(EmploymentForm.SHELTERED);
    } else {
      assertThatIllegalArgumentException().isThrownBy(sector::build);
      assertThatIllegalArgumentException().isThrownBy(form::build);
    }
  }

  @Test
  void a_closure_is_no_more_than_full_time() {
    assertThat(closure(60, 40).destinations().entries()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> closure(60, 41))
        .withMessage("all together is no more than full time");
  }

  @ParameterizedTest
  @EnumSource
  void a_reason_to_close_is_an_ending_of_the_same_name(ClosureReason reason) {
    assertThat(reason.ending().name()).isEqualTo(reason.name());
    assertThat(reason.label()).isEqualTo(reason.ending().label());
  }

  private static Closure closure(int one, int other) {
    return Closure.builder()
        .destinations(
            FactList.atLeast(
                Destination.builder()
                    .kind(DestinationKind.EMPLOYMENT)
                    .extent(new Extent(one))
                    .build(),
                Destination.builder()
                    .kind(DestinationKind.STUDIES)
                    .extent(new Extent(other))
                    .build()))
        .build();
  }
}
