// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.plan.DirectionCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CodeListTest {

  private static final CodeList<DirectionCode> TWO = CodeList.of("two", codes("b", "a"));

  @Test
  void codes_keep_their_order_and_are_found_by_id() {
    assertThat(TWO.name()).isEqualTo("two");
    assertThat(TWO.codes()).extracting(Code::id).containsExactly("b", "a");
    assertThat(TWO.find("a")).map(Code::id).contains("a");
    assertThat(TWO.find("A")).isEmpty();
    assertThat(TWO).hasToString("two[b, a]");
  }

  @Test
  void more_codes_make_another_list_and_leave_the_first_as_it_was() {
    CodeList<DirectionCode> four = TWO.with(codes("d", "c"));
    assertThat(four.codes()).extracting(Code::id).containsExactly("b", "a", "d", "c");
    assertThat(four.name()).isEqualTo("two");
    assertThat(TWO.codes()).hasSize(2);
    assertThat(TWO.with(List.of())).isEqualTo(TWO);
  }

  @Test
  void a_code_is_never_replaced_and_every_fault_is_told_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TWO.with(codes("a", "c", "c", "1x")))
        .withMessage(
            "code list `two`: `a` is in the list already; `c` is in the list already;"
                + " `1x` is not a code id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Z", "a1", "a-", "ATR", "menieres-disease"})
  void an_id_starts_with_a_letter_and_goes_on_with_letters_digits_and_hyphens(String id) {
    assertThat(CodeList.isId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "-a", "a b", "a_b", "a.b", "å", "ı", "a\n", "a:"})
  void nothing_else_is_an_id(String text) {
    assertThat(CodeList.isId(text)).isFalse();
  }

  @Test
  void an_id_has_up_to_64_characters() {
    assertThat(CodeList.isId("x".repeat(64))).isTrue();
    assertThat(CodeList.isId("x".repeat(65))).isFalse();
  }

  @Test
  void nobody_can_change_a_list() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> TWO.codes().clear());
  }

  @Test
  void lists_are_equal_when_name_and_codes_are_in_order() {
    assertThat(TWO)
        .isEqualTo(CodeList.of("two", codes("b")).with(codes("a")))
        .hasSameHashCodeAs(CodeList.of("two", codes("b", "a")))
        .isNotEqualTo(CodeList.of("two", codes("a", "b")))
        .isNotEqualTo(CodeList.of("pair", codes("b", "a")))
        .isNotEqualTo(null);
  }

  @Test
  @SuppressWarnings("DataFlowIssue")
  void a_list_needs_a_name() {
    assertThatNullPointerException().isThrownBy(() -> CodeList.of(null, codes("a")));
  }

  private static List<DirectionCode> codes(String... ids) {
    return Arrays.stream(ids)
        .map(id -> DirectionCode.of(id, new Label("kod", "code"), new Source("a test")))
        .toList();
  }
}
