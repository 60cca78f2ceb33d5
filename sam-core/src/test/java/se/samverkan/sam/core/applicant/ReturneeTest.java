// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.fact.FactList;

/** Who is a returnee, as far as earlier programmes are told (F21). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturneeTest {

  private static final EarlierProgramme IN_VAIN =
      EarlierProgramme.builder().ledToWork(false).build();
  private static final EarlierProgramme TO_WORK =
      EarlierProgramme.builder().ledToWork(true).build();
  private static final EarlierProgramme UNTOLD = EarlierProgramme.builder().build();

  @Test
  void one_programme_in_vain_makes_a_returnee_whatever_else_is_known() {
    assertThat(Somebody.after(FactList.complete(IN_VAIN)).returnee()).isTrue();
    assertThat(Somebody.after(FactList.atLeast(IN_VAIN)).returnee()).isTrue();
    assertThat(Somebody.after(FactList.complete(TO_WORK, IN_VAIN, UNTOLD)).returnee()).isTrue();
  }

  @Test
  void who_was_in_no_programme_is_no_returnee() {
    assertThat(Somebody.after(FactList.complete()).returnee()).isFalse();
  }

  @Test
  void who_came_to_work_after_every_programme_is_no_returnee() {
    assertThat(Somebody.after(FactList.complete(TO_WORK, TO_WORK)).returnee()).isFalse();
  }

  @Test
  void it_is_open_while_there_may_be_other_programmes() {
    assertThat(Somebody.after(FactList.atLeast(TO_WORK)).returnee()).isNull();
    assertThat(Somebody.after(FactList.atLeast()).returnee()).isNull();
    assertThat(Somebody.after(FactList.unknown()).returnee()).isNull();
  }

  @Test
  void it_is_open_while_it_is_untold_how_a_programme_ended() {
    assertThat(Somebody.after(FactList.complete(UNTOLD)).returnee()).isNull();
    assertThat(Somebody.after(FactList.complete(TO_WORK, UNTOLD)).returnee()).isNull();
  }

  @Test
  void a_programme_counts_from_the_day_on_which_it_ended() {
    assertThat(Somebody.after(FactList.complete(inVain(Somebody.YESTERDAY))).returnee()).isTrue();
    assertThat(Somebody.after(FactList.complete(inVain(Somebody.TODAY))).returnee()).isTrue();
    assertThat(Somebody.after(FactList.complete(inVain(Somebody.TOMORROW))).returnee()).isFalse();
    assertThat(Somebody.after(FactList.atLeast(inVain(Somebody.TOMORROW))).returnee()).isNull();
  }

  private static EarlierProgramme inVain(LocalDate endedOn) {
    return EarlierProgramme.builder().endedOn(endedOn).ledToWork(false).build();
  }
}
