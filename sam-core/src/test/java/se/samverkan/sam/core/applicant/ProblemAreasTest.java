// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactList;

/** How many problem areas a person has (F17, F80). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemAreasTest {

  @Test
  void a_complete_list_of_areas_is_counted_exactly() {
    assertThat(count(FactList.complete("poverty", "loneliness"))).isEqualTo(Bounds.exactly(2));
    assertThat(count(FactList.complete())).isEqualTo(Bounds.exactly(0));
  }

  @Test
  void an_area_named_twice_counts_once() {
    assertThat(count(FactList.complete("poverty", "loneliness", "poverty")))
        .isEqualTo(Bounds.exactly(2));
    assertThat(count(FactList.atLeast("poverty", "poverty"))).isEqualTo(Bounds.atLeast(1));
  }

  @Test
  void a_list_that_may_go_on_is_counted_from_below() {
    assertThat(count(FactList.atLeast("poverty", "loneliness"))).isEqualTo(Bounds.atLeast(2));
    assertThat(count(FactList.atLeast())).isEqualTo(Bounds.atLeast(0));
  }

  @Test
  void an_id_that_no_list_has_may_or_may_not_be_an_area() {
    assertThat(count(FactList.complete("poverty", "of-no-list"))).isEqualTo(Bounds.between(1, 2));
    assertThat(count(FactList.complete("of-no-list", "of-no-list")))
        .isEqualTo(Bounds.between(0, 1));
    assertThat(count(FactList.atLeast("poverty", "of-no-list"))).isEqualTo(Bounds.atLeast(1));
  }

  @Test
  void ids_are_compared_as_they_are_written() {
    assertThat(count(FactList.complete("poverty", "poverty".toUpperCase(Locale.ROOT))))
        .isEqualTo(Bounds.between(1, 2));
  }

  @Test
  void of_an_unknown_list_there_is_no_count() {
    ApplicantOnDate view = Somebody.unknown().build().on(Somebody.TODAY);
    assertThat(view.problemAreaCount()).isNull();
    assertThat(view.problemAreaCountAtMost()).isNull();
  }

  private static @Nullable Bounds count(FactList<String> areas) {
    return Somebody.unknown()
        .problemAreas(areas)
        .build()
        .on(Somebody.TODAY)
        .sheet()
        .value(ApplicantFields.PROBLEM_AREA_COUNT);
  }
}
