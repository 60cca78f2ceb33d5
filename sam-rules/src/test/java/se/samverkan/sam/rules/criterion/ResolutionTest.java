// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.rules.criterion.Condition.AllOf;
import se.samverkan.sam.rules.criterion.Condition.AnyOf;
import se.samverkan.sam.rules.criterion.Condition.Comparison;

class ResolutionTest {

  private static final Operand NAMED = new Operand.Named("some.value");

  @Test
  void a_name_gives_way_to_its_value_wherever_it_stands() {
    Condition fixed = comparison(ApplicantFields.RETURNEE, Operator.EQUAL, Operand.of(true));
    Condition named = comparison(ApplicantFields.AGE, Operator.AT_LEAST, NAMED);
    Condition condition = new AllOf(List.of(fixed, new AnyOf(List.of(named, fixed))));

    assertThat(Resolution.resolve(condition, name -> List.of(16)))
        .isEqualTo(
            new AllOf(
                List.of(
                    fixed,
                    new AnyOf(
                        List.of(
                            comparison(ApplicantFields.AGE, Operator.AT_LEAST, Operand.of(16)),
                            fixed)))));
  }

  @Test
  void to_be_a_member_of_a_named_list_is_to_be_in_its_texts() {
    List<Object> texts = List.of("Sala", "Köping");

    assertThat(
            Resolution.resolve(
                comparison(ApplicantFields.MUNICIPALITY, Operator.NOT_MEMBER_OF, NAMED),
                name -> texts))
        .isEqualTo(
            comparison(
                ApplicantFields.MUNICIPALITY, Operator.NOT_IN, new Operand.Constants(texts)));
  }

  @Test
  void a_value_that_cannot_take_the_place_of_the_name_is_refused() {
    Condition named = comparison(ApplicantFields.AGE, Operator.AT_LEAST, NAMED);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Resolution.resolve(named, name -> List.of()))
        .withMessage("the value `some.value` does not fit `>=`");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Resolution.resolve(named, name -> List.of(16, 17)));
  }

  private static Comparison comparison(FactField<?> field, Operator operator, Operand operand) {
    return new Comparison(field, operator, operand, 3, 7);
  }
}
