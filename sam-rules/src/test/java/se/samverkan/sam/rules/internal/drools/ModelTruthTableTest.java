// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operator;

/** The typed model by itself, against the same table as compiled rules. */
class ModelTruthTableTest {

  static Stream<List<String>> rows() {
    return TruthTableTest.ROWS.stream().map(List::of);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void the_model_finds_what_the_table_says(List<String> row) {
    Written written = Written.of(row.get(0));
    for (String cell : row.subList(1, row.size())) {
      String value = cell.substring(0, cell.length() - 2);

      assertThat(Comparing.find(written.condition(), written.applicant(value).sheet()))
          .as(cell)
          .isEqualTo(TruthTableTest.expected(cell.charAt(cell.length() - 1)));
    }
  }

  @Test
  void a_combination_is_decided_as_soon_as_its_known_parts_decide_it() {
    Condition aged = Given.that(ApplicantFields.AGE, Operator.AT_LEAST, 16);
    Condition returnee = Given.that(ApplicantFields.RETURNEE, Operator.EQUAL, true);

    assertThat(find(Given.allOf(returnee, aged), 15)).isEqualTo(Finding.NOT_MET);
    assertThat(find(Given.allOf(returnee, aged), 16)).isEqualTo(Finding.UNKNOWN);
    assertThat(find(Given.allOf(aged, aged), 16)).isEqualTo(Finding.MET);
    assertThat(find(Given.anyOf(returnee, aged), 16)).isEqualTo(Finding.MET);
    assertThat(find(Given.anyOf(returnee, aged), 15)).isEqualTo(Finding.UNKNOWN);
    assertThat(find(Given.anyOf(aged, aged), 15)).isEqualTo(Finding.NOT_MET);
  }

  @Test
  void nothing_is_found_on_a_condition_that_still_names_a_value() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> find(Given.named(ApplicantFields.AGE, Operator.AT_LEAST, "age.lowest"), 16));
  }

  @Test
  void a_single_value_contains_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> find(Given.that(ApplicantFields.AGE, Operator.CONTAINS, 16), 16));
  }

  @Test
  void every_operator_has_one_that_says_the_opposite() {
    for (Operator operator : Operator.values()) {
      assertThat(operator.negated()).isNotEqualTo(operator);
      assertThat(operator.negated().negated()).isEqualTo(operator);
    }
    assertThat(Operator.MEMBER_OF.negated()).isEqualTo(Operator.NOT_MEMBER_OF);
    assertThat(Operator.GREATER.negated()).isEqualTo(Operator.AT_MOST);
    assertThat(Arrays.stream(Operator.values()).filter(Operator::isNegative))
        .containsExactly(
            Operator.NOT_EQUAL, Operator.NOT_IN, Operator.NOT_MEMBER_OF, Operator.NOT_CONTAINS);
  }

  private static Finding find(Condition condition, int age) {
    return Comparing.find(condition, Given.applicant(ApplicantFields.AGE, age).sheet());
  }
}
