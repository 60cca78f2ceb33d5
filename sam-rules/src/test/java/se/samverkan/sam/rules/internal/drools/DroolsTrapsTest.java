// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samverkan.sam.rules.internal.drools.Given.NOBODY_KNOWN;
import static se.samverkan.sam.rules.internal.drools.Given.applicant;
import static se.samverkan.sam.rules.internal.drools.Given.engine;
import static se.samverkan.sam.rules.internal.drools.Given.that;

import java.security.cert.X509CRLSelector;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.engine.EngineFailure;

/** What Drools does that one would not expect, and why canonical rules look as they do. */
class DroolsTrapsTest {

  @Test
  void unequal_is_true_of_the_unknown_in_stock_drools_and_not_in_canonical_rules() {
    assertThat(Stock.pattern("ApplicantOnDate( employment != Employment.EMPLOYED )"))
        .matches(stock -> stock.fires(NOBODY_KNOWN));

    unknown(that(ApplicantFields.EMPLOYMENT, Operator.NOT_EQUAL, Employment.EMPLOYED));
  }

  @Test
  void a_negated_comparison_is_true_of_the_unknown_in_stock_drools_and_not_in_canonical_rules() {
    assertThat(Stock.pattern("ApplicantOnDate( !( age > 64 ) )"))
        .matches(stock -> stock.fires(NOBODY_KNOWN));

    unknown(that(ApplicantFields.AGE, Operator.AT_MOST, 64));
  }

  @Test
  void not_in_is_true_of_the_unknown_in_stock_drools_and_not_in_canonical_rules() {
    assertThat(Stock.pattern("ApplicantOnDate( municipality not in ( \"Sala\", \"Köping\" ) )"))
        .matches(stock -> stock.fires(NOBODY_KNOWN));

    unknown(that(ApplicantFields.MUNICIPALITY, Operator.NOT_IN, "Sala", "Köping"));
  }

  @Test
  void an_unknown_number_is_neither_more_nor_less_nor_equal_yet_unequal() {
    assertThat(Stock.pattern("ApplicantOnDate( age >= 16 || age < 16 || age == 16 )"))
        .matches(stock -> !stock.fires(NOBODY_KNOWN));
    assertThat(Stock.pattern("ApplicantOnDate( age != 16 )"))
        .matches(stock -> stock.fires(NOBODY_KNOWN));
  }

  @Test
  void not_contains_is_true_of_a_set_that_is_null() {
    Stock stock =
        Stock.pattern("java.security.cert.X509CRLSelector( issuerNames not contains \"x\" )");

    assertThat(new X509CRLSelector().getIssuerNames()).isNull();
    assertThat(stock.fires(new X509CRLSelector())).isTrue();
  }

  @Test
  void a_bare_flag_fails_where_it_is_unknown() {
    Stock stock = Stock.pattern("ApplicantOnDate( returnee )");

    assertThat(stock.fires(applicant(ApplicantFields.RETURNEE, true))).isTrue();
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> stock.fires(NOBODY_KNOWN))
        .withRootCauseInstanceOf(NullPointerException.class);
  }

  @Test
  void annotations_come_back_with_their_quotes() {
    Stock stock = Stock.pattern("ApplicantOnDate( returnee == true )");

    assertThat(stock.fired(applicant(ApplicantFields.RETURNEE, true)))
        .singleElement()
        .satisfies(rule -> assertThat(rule.getMetaData()).containsEntry("id", "\"test.it\""));
  }

  @Test
  void a_misspelt_annotation_compiles() {
    assertThat(Stock.file(Stock.drl("@idd(\"test.it\")", "ApplicantOnDate()")).fires(NOBODY_KNOWN))
        .isTrue();
  }

  @Test
  void of_two_annotations_of_one_name_one_is_dropped_without_a_word() {
    Stock stock = Stock.file(Stock.drl("@id(\"test.a\") @id(\"test.b\")", "ApplicantOnDate()"));

    assertThat(stock.fired(NOBODY_KNOWN))
        .singleElement()
        .satisfies(rule -> assertThat(rule.getMetaData()).containsEntry("id", "\"test.a\""));
  }

  @Test
  void an_action_cannot_pass_on_the_variable_drools_itself() {
    assertThatExceptionOfType(EngineFailure.class)
        .isThrownBy(
            () -> Stock.file(Stock.drl("", "ApplicantOnDate()", "findings.met( drools );")));
  }

  @Test
  void the_parser_that_drops_faulty_text_is_off() {
    assertThat(DrlParser.ANTLR4_PARSER_ENABLED).isFalse();
    assertThatExceptionOfType(EngineFailure.class)
        .isThrownBy(() -> DroolsParser.refuseUntriedParser(true))
        .withMessageContaining("`drools.drl.antlr4.parser.enabled`");
  }

  private static void unknown(Condition condition) {
    assertThat(engine(condition).find(NOBODY_KNOWN)).containsEntry("test.it", Finding.UNKNOWN);
  }
}
