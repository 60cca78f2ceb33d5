// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.profile.Comparisons;

class FitTest {

  @ParameterizedTest
  @CsvSource({
    "age, 8",
    "problemAreaCount, 2",
    "onSickLeave, 2",
    "municipality, 6",
    "employment, 4",
    "registeredWith, 2",
    "own.housing, 4",
  })
  void what_the_reader_lets_pass_fits_and_so_does_a_list(String field, int comparisons) {
    FactField<?> of = field(field);
    List<Operator> read = Comparisons.of(of.type());
    assertThat(read).hasSize(comparisons);
    for (Operator operator : Operator.values()) {
      boolean list = operator == Operator.MEMBER_OF || operator == Operator.NOT_MEMBER_OF;
      boolean fits = read.contains(operator) || (list && read.contains(Operator.IN));

      assertThat(fits(of, operator, constant(field))).as(operator.symbol()).isEqualTo(fits);
    }
  }

  @Test
  void only_a_list_has_several_constants() {
    assertThat(fits(field("age"), Operator.NOT_IN, 16, 18)).isTrue();
    assertThat(fits(field("age"), Operator.EQUAL, 16, 18)).isFalse();
    assertThat(fits(field("registeredWith"), Operator.CONTAINS, Agency.OTHER, Agency.HEALTH_CARE))
        .isFalse();
  }

  @Test
  void every_constant_is_of_the_type_of_the_field() {
    assertThat(fits(field("age"), Operator.IN, 16, "18")).isFalse();
    assertThat(fits(field("problemAreaCount"), Operator.AT_LEAST, 2L)).isFalse();
    assertThat(fits(field("registeredWith"), Operator.CONTAINS, Employment.STUDYING)).isFalse();
    assertThat(fits(field("own.housing"), Operator.EQUAL, 1)).isFalse();
  }

  @Test
  void an_answer_is_one_of_those_of_the_choice() {
    assertThat(fits(field("own.housing"), Operator.IN, "own-home", "with-parents")).isTrue();
    assertThat(fits(field("own.housing"), Operator.IN, "own-home", "palace")).isFalse();
  }

  @Test
  void what_does_not_fit_is_told_with_its_operator() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fit.check(field("age"), Operator.LESS, List.of(1, 2)))
        .withMessageContaining("<` with 2 constants does not fit the field's type");
  }

  private static Object constant(String field) {
    return switch (field) {
      case "onSickLeave" -> true;
      case "municipality" -> "Sala";
      case "employment" -> Employment.STUDYING;
      case "registeredWith" -> Agency.OTHER;
      case "own.housing" -> "own-home";
      default -> 16;
    };
  }

  private static FactField<?> field(String id) {
    return OwnFields.CATALOGUE.find(id).orElseThrow();
  }

  private static boolean fits(FactField<?> field, Operator operator, Object... constants) {
    try {
      Fit.check(field, operator, Arrays.asList(constants));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
