// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.fact.FactList.Extent;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactListTest {

  @Test
  void an_empty_complete_list_says_none_and_an_unknown_list_says_nothing() {
    assertThat(FactList.complete().extent()).isEqualTo(Extent.COMPLETE);
    assertThat(FactList.complete().isComplete()).isTrue();
    assertThat(FactList.complete().isUnknown()).isFalse();
    assertThat(FactList.unknown().extent()).isEqualTo(Extent.UNKNOWN);
    assertThat(FactList.unknown().isComplete()).isFalse();
    assertThat(FactList.unknown().isUnknown()).isTrue();
    assertThat(FactList.unknown().entries()).isEmpty();
    assertThat(FactList.complete()).isNotEqualTo(FactList.unknown());
  }

  @Test
  void a_list_that_may_go_on_is_neither_complete_nor_unknown() {
    FactList<String> list = FactList.atLeast("a");
    assertThat(list.extent()).isEqualTo(Extent.AT_LEAST);
    assertThat(list.isComplete()).isFalse();
    assertThat(list.isUnknown()).isFalse();
  }

  @Test
  void entries_keep_their_order_and_their_number() {
    assertThat(FactList.complete("b", "a", "b").entries()).containsExactly("b", "a", "b");
    assertThat(FactList.atLeast(List.of("b", "a")).entries()).containsExactly("b", "a");
  }

  @Test
  void nobody_can_change_a_list_afterwards() {
    List<String> given = new ArrayList<>(List.of("a"));
    FactList<String> list = FactList.complete(given);
    given.add("b");
    assertThat(list.entries()).containsExactly("a");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> list.entries().add("c"));
  }

  @Test
  void an_entry_is_never_null() {
    assertThatNullPointerException().isThrownBy(() -> FactList.complete(Arrays.asList("a", null)));
  }

  @Test
  void leaving_entries_out_changes_nothing_of_how_far_the_list_is_known() {
    assertThat(FactList.complete("a", "bb").only(text -> text.length() == 1))
        .isEqualTo(FactList.complete("a"));
    assertThat(FactList.atLeast("a", "bb").only(text -> text.length() == 3))
        .isEqualTo(FactList.atLeast());
    assertThat(FactList.<String>unknown().only(text -> true)).isEqualTo(FactList.unknown());
  }

  @Test
  void lists_are_equal_when_extent_and_entries_are() {
    assertThat(FactList.complete("a", "b"))
        .isEqualTo(FactList.complete(List.of("a", "b")))
        .hasSameHashCodeAs(FactList.complete(List.of("a", "b")))
        .isNotEqualTo(FactList.atLeast("a", "b"))
        .isNotEqualTo(FactList.complete("b", "a"))
        .isNotEqualTo(FactList.complete("a"))
        .isNotEqualTo(List.of("a", "b"))
        .isNotEqualTo(null);
  }

  @Test
  void the_text_tells_how_many_entries_there_are_and_never_what_they_are() {
    assertThat(FactList.complete("secret", "secret")).hasToString("COMPLETE(2)");
    assertThat(FactList.atLeast("secret")).hasToString("AT_LEAST(1)");
    assertThat(FactList.unknown()).hasToString("UNKNOWN(0)");
  }
}
