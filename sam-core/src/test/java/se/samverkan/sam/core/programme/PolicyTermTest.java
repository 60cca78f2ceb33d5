// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyTermTest {

  @ParameterizedTest
  @EnumSource
  void a_term_is_found_by_its_id_alone(PolicyTerm term) {
    assertThat(PolicyTerm.of(term.id())).contains(term);
    assertThat(PolicyTerm.of(term.name())).isEmpty();
    assertThat(term.id()).matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*");
  }

  @Test
  void no_two_terms_have_the_same_id() {
    assertThat(Arrays.stream(PolicyTerm.values()).map(PolicyTerm::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void a_term_is_a_number_or_a_list_and_never_takes_the_other(PolicyTerm term) {
    assertThat(term.allows(1)).isEqualTo(term.isNumber());
    assertThat(term.allows("1") && term.isNumber()).isFalse();
    assertThat(term.allows(-1)).isFalse();
    assertThat(term.allows(term.lowest())).isEqualTo(term.isNumber());
    assertThat(term.allows(term.lowest() - 1)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"SUMMONS_LIMIT", "COHORT_SIZE", "FULL_TIME_HOURS"})
  void of_some_there_is_at_least_one(PolicyTerm term) {
    assertThat(term.allows(0)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "MAPPING_STEPS, 1 A, true",
    "MAPPING_STEPS, 12 Z, true",
    "MAPPING_STEPS, 0 A, false",
    "MAPPING_STEPS, 100 A, false",
    "MAPPING_STEPS, 1A, false",
    "MAPPING_STEPS, A 1, false",
    "MAPPING_STEPS, 1 a, false",
    "MAPPING_STEPS, 1 AB, false",
    "GUARANTEED_MEASURES, grona-arenor, true",
    "GUARANTEED_MEASURES, Gröna Arenor, false",
    "GUARANTEED_MEASURES, grona-, false",
    "INTEREST_AREAS, 3, true",
    "INTEREST_AREAS, 99, true",
    "INTEREST_AREAS, 0, false",
    "INTEREST_AREAS, 100, false",
    "INTEREST_AREAS, three, false",
    "TRANSFER_HOURS, 10, false"
  })
  void texts_have_the_form_that_the_term_gives_them(PolicyTerm term, String text, boolean fits) {
    assertThat(term.allows(text)).isEqualTo(fits);
  }
}
