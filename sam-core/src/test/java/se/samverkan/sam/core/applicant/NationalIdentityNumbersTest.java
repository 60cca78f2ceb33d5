// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class NationalIdentityNumbersTest {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

  @Property
  void a_national_identity_number_is_refused_in_every_usual_form_and_not_repeated(
      @ForAll @DateRange(min = "1900-01-01", max = "2099-12-31") LocalDate born,
      @ForAll @IntRange(min = 0, max = 9999) int last) {
    int century = born.getYear() / 100;
    String date = DATE.format(born);
    String coordination = date.substring(0, 4) + (born.getDayOfMonth() + 60);
    String number = String.format(Locale.ROOT, "%04d", last);
    for (String day : List.of(date, coordination)) {
      for (String separator : List.of("", "-", "+", " ", ".", ":", "_")) {
        refused(day + separator + number);
        refused(century + day + separator + number);
      }
    }
  }

  private static void refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParticipantId.of(text))
        .withMessageStartingWith("a participant id ")
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(text));
  }
}
