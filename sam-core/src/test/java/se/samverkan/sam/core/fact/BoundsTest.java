// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BoundsTest {

  @Test
  void an_exact_count_allows_itself_alone() {
    Bounds three = Bounds.exactly(3);
    assertThat(three.atLeast()).isEqualTo(3);
    assertThat(three.atMost()).isEqualTo(3);
    assertThat(three.allows(2)).isFalse();
    assertThat(three.allows(3)).isTrue();
    assertThat(three.allows(4)).isFalse();
  }

  @Test
  void a_count_known_from_below_allows_everything_from_there() {
    Bounds three = Bounds.atLeast(3);
    assertThat(three.atMost()).isNull();
    assertThat(three.allows(2)).isFalse();
    assertThat(three.allows(3)).isTrue();
    assertThat(three.allows(Integer.MAX_VALUE)).isTrue();
  }

  @Test
  void a_count_between_two_numbers_allows_both() {
    Bounds some = Bounds.between(2, 4);
    assertThat(some.allows(1)).isFalse();
    assertThat(some.allows(2)).isTrue();
    assertThat(some.allows(4)).isTrue();
    assertThat(some.allows(5)).isFalse();
  }

  @Test
  void a_count_is_never_negative_and_its_ends_are_in_order() {
    assertThatIllegalArgumentException().isThrownBy(() -> Bounds.exactly(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Bounds.atLeast(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Bounds.between(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Bounds.between(2, 1));
    assertThat(Bounds.atLeast(0).allows(0)).isTrue();
  }

  @Test
  void bounds_are_equal_when_both_ends_are() {
    assertThat(Bounds.exactly(2))
        .isEqualTo(Bounds.between(2, 2))
        .hasSameHashCodeAs(Bounds.between(2, 2))
        .isNotEqualTo(Bounds.atLeast(2))
        .isNotEqualTo(Bounds.between(2, 3))
        .isNotEqualTo(Bounds.between(1, 2))
        .isNotEqualTo(null)
        .isNotEqualTo(2);
    // beyond the integers that Java keeps one object each of
    assertThat(Bounds.exactly(100_000)).isEqualTo(Bounds.exactly(100_000));
  }

  @Test
  void bounds_read_as_people_write_them() {
    assertThat(Bounds.exactly(0)).hasToString("0");
    assertThat(Bounds.exactly(100_000)).hasToString("100000");
    assertThat(Bounds.atLeast(14)).hasToString(">= 14");
    assertThat(Bounds.between(1, 2)).hasToString("1..2");
  }
}
