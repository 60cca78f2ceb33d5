// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's age on a day (F15). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgeTest {

  @ParameterizedTest(name = "born {0}, asked on {1}: {2}")
  @CsvSource({
    "1996-06-14, 2012-06-13, 15",
    "1996-06-14, 2012-06-14, 16",
    "1947-06-14, 2012-06-13, 64",
    "1947-06-14, 2012-06-14, 65",
    "1947-06-14, 2012-06-15, 65",
    "2012-06-14, 2012-06-14, 0",
    "1996-12-31, 2012-12-30, 15",
    "1996-12-31, 2013-01-01, 16",
  })
  void a_year_is_full_on_the_birthday_and_not_the_day_before(
      LocalDate born, LocalDate asked, int age) {
    assertThat(Somebody.born(born, asked).age()).isEqualTo(age);
  }

  @ParameterizedTest(name = "asked on {0}: {1}")
  @CsvSource({
    "2012-02-28, 15",
    "2012-02-29, 16",
    "2013-02-28, 16",
    "2013-03-01, 17",
  })
  void who_was_born_on_29_February_is_a_year_older_on_1_March_of_common_years(
      LocalDate asked, int age) {
    assertThat(Somebody.born(LocalDate.of(1996, 2, 29), asked).age()).isEqualTo(age);
  }

  @Test
  void a_birth_after_the_date_gives_no_age_rather_than_a_negative_one() {
    assertThat(Somebody.born(Somebody.TOMORROW, Somebody.TODAY).age()).isNull();
  }

  @Test
  void without_a_birth_date_the_age_is_unknown() {
    assertThat(Somebody.unknown().build().on(Somebody.TODAY).age()).isNull();
  }
}
