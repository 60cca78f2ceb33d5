// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.core.fact.KnownCodesTest.Colour.BLUE;
import static se.samverkan.sam.core.fact.KnownCodesTest.Colour.GREEN;
import static se.samverkan.sam.core.fact.KnownCodesTest.Colour.RED;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownCodesTest {

  enum Colour {
    RED,
    GREEN,
    BLUE
  }

  private static final KnownCodes<Colour> BLUE_NOT_RED =
      KnownCodes.of(Colour.class, List.of(BLUE), List.of(RED));

  @Test
  void a_code_is_present_or_absent_or_neither() {
    assertThat(BLUE_NOT_RED.present()).containsExactly(BLUE);
    assertThat(BLUE_NOT_RED.absent()).containsExactly(RED);
  }

  @Test
  void a_code_of_which_nothing_is_known_is_neither_included_nor_excluded() {
    assertThat(List.of(RED, GREEN, BLUE))
        .extracting(BLUE_NOT_RED::includes)
        .containsExactly(false, false, true);
    assertThat(List.of(RED, GREEN, BLUE))
        .extracting(BLUE_NOT_RED::excludes)
        .containsExactly(true, false, false);
  }

  @Test
  void a_code_is_never_both() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KnownCodes.of(Colour.class, List.of(RED, BLUE), List.of(RED)));
  }

  @Test
  void an_exact_set_makes_the_rest_absent() {
    KnownCodes<Colour> exact = KnownCodes.exactly(Colour.class, List.of(GREEN, GREEN));
    assertThat(exact.present()).containsExactly(GREEN);
    assertThat(exact.absent()).containsExactly(RED, BLUE);
    assertThat(KnownCodes.exactly(Colour.class, List.of()).absent())
        .containsExactly(Colour.values());
  }

  @Test
  void codes_stand_in_the_order_in_which_they_are_declared() {
    assertThat(KnownCodes.exactly(Colour.class, List.of(BLUE, RED)).present())
        .containsExactly(RED, BLUE);
  }

  @Test
  void nobody_can_change_a_set_afterwards() {
    List<Colour> present = new ArrayList<>(List.of(RED));
    KnownCodes<Colour> known = KnownCodes.exactly(Colour.class, present);
    present.add(GREEN);
    assertThat(known.present()).containsExactly(RED);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> known.present().add(GREEN));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> known.absent().clear());
  }

  @Test
  void sets_are_equal_when_both_halves_are() {
    assertThat(BLUE_NOT_RED)
        .isEqualTo(KnownCodes.of(Colour.class, List.of(BLUE), List.of(RED)))
        .hasSameHashCodeAs(KnownCodes.of(Colour.class, List.of(BLUE), List.of(RED)))
        .isNotEqualTo(KnownCodes.of(Colour.class, List.of(BLUE), List.of()))
        .isNotEqualTo(KnownCodes.of(Colour.class, List.of(), List.of(RED)))
        .isNotEqualTo(KnownCodes.of(Colour.class, List.of(RED), List.of(BLUE)))
        .isNotEqualTo(null);
  }

  @Test
  void absent_codes_are_written_after_an_exclamation_mark() {
    assertThat(BLUE_NOT_RED).hasToString("BLUE, !RED");
    assertThat(KnownCodes.of(Colour.class, List.of(), List.of(GREEN, RED)))
        .hasToString("!RED, !GREEN");
    assertThat(KnownCodes.of(Colour.class, List.of(BLUE, RED), List.of())).hasToString("RED, BLUE");
    assertThat(KnownCodes.of(Colour.class, List.of(), List.of())).hasToString("");
  }
}
