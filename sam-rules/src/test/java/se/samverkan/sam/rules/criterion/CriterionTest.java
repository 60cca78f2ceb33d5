// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.rules.criterion.Condition.AllOf;
import se.samverkan.sam.rules.criterion.Condition.AnyOf;
import se.samverkan.sam.rules.criterion.Condition.Comparison;

class CriterionTest {

  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2012, 12, 31);
  private static final Comparison AGED = aged(new Operand.Named("age.lowest"));

  @Test
  void a_rule_holds_from_its_first_day_to_its_last() {
    Criterion dated = criterion(Optional.of(FIRST), Optional.of(LAST));

    assertThat(dated.holdsOn(FIRST.minusDays(1))).isFalse();
    assertThat(dated.holdsOn(FIRST)).isTrue();
    assertThat(dated.holdsOn(LAST)).isTrue();
    assertThat(dated.holdsOn(LAST.plusDays(1))).isFalse();
  }

  @Test
  void a_rule_without_a_day_holds_always_on_that_side() {
    assertThat(criterion(Optional.empty(), Optional.of(LAST)).holdsOn(LocalDate.MIN)).isTrue();
    assertThat(criterion(Optional.of(FIRST), Optional.empty()).holdsOn(LocalDate.MAX)).isTrue();
  }

  @Test
  void a_condition_has_its_comparisons_in_order_and_each_name_once() {
    Comparison young = aged(Operand.of(64));
    Comparison named = aged(new Operand.Named("age.highest"));
    Condition condition =
        new AllOf(List.of(AGED, new AnyOf(List.of(young, named, new AllOf(List.of(AGED, young))))));

    assertThat(condition.comparisons()).containsExactly(AGED, young, named, AGED, young);
    assertThat(condition.valueNames()).containsExactly("age.lowest", "age.highest");
  }

  @Test
  void a_combination_has_two_parts_or_more_and_a_comparison_a_constant() {
    assertThatIllegalArgumentException().isThrownBy(() -> new AllOf(List.of(AGED)));
    assertThatIllegalArgumentException().isThrownBy(() -> new AnyOf(List.of(AGED)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Operand.Constants(List.of()));
  }

  private static Criterion criterion(Optional<LocalDate> from, Optional<LocalDate> until) {
    return Criterion.builder()
        .id("test.it")
        .name("it")
        .label(new Label("ett villkor", "a criterion"))
        .source(new Source("SAM App (F15)"))
        .from(from)
        .until(until)
        .condition(AGED)
        .file("eligibility.drl")
        .line(1)
        .build();
  }

  private static Comparison aged(Operand operand) {
    return new Comparison(ApplicantFields.AGE, Operator.AT_LEAST, operand, 1, 1);
  }
}
