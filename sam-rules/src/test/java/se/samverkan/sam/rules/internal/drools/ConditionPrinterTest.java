// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.rules.internal.drools.Given.allOf;
import static se.samverkan.sam.rules.internal.drools.Given.anyOf;
import static se.samverkan.sam.rules.internal.drools.Given.named;
import static se.samverkan.sam.rules.internal.drools.Given.that;

import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operator;

class ConditionPrinterTest {

  private static final Condition OLD_ENOUGH =
      named(ApplicantFields.AGE, Operator.AT_LEAST, "age.lowest");
  private static final Condition RETURNEE = that(ApplicantFields.RETURNEE, Operator.EQUAL, true);
  private static final Condition REGISTERED =
      that(ApplicantFields.REGISTERED_WITH, Operator.NOT_CONTAINS, Agency.HEALTH_CARE);

  @Test
  void what_must_all_hold_is_listed_with_commas() {
    assertThat(ConditionPrinter.print(allOf(OLD_ENOUGH, anyOf(RETURNEE, REGISTERED))))
        .isEqualTo(
            "age >= values.number(\"age.lowest\"),"
                + " returnee == true || registeredWith not contains Agency.HEALTH_CARE");
  }

  @Test
  void a_combination_within_another_stands_in_brackets() {
    assertThat(
            ConditionPrinter.print(anyOf(RETURNEE, allOf(OLD_ENOUGH, anyOf(REGISTERED, RETURNEE)))))
        .isEqualTo(
            "returnee == true || ( age >= values.number(\"age.lowest\") &&"
                + " ( registeredWith not contains Agency.HEALTH_CARE || returnee == true ) )");
  }

  @Test
  void lists_are_written_out_or_named() {
    assertThat(
            ConditionPrinter.print(
                that(ApplicantFields.MUNICIPALITY, Operator.NOT_IN, "Sala", "a \"b\"")))
        .isEqualTo("municipality not in ( \"Sala\", \"a \\\"b\\\"\" )");
    assertThat(
            ConditionPrinter.print(
                named(ApplicantFields.MUNICIPALITY, Operator.MEMBER_OF, "municipalities")))
        .isEqualTo("municipality memberOf values.texts(\"municipalities\")");
  }
}
