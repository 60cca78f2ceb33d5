// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;

/** What conditions ask and what is known, in words. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConditionWordsTest {

  private static final DatedValue LOWEST =
      DatedValue.builder()
          .name("age.lowest")
          .label(new Label("lägsta ålder", "lowest age"))
          .from(LocalDate.of(2012, 1, 1))
          .number(16)
          .source(new Source("source"))
          .build();

  private static final ConditionWords WORDS =
      new ConditionWords(name -> Optional.of(LOWEST).filter(one -> one.name().equals(name)));

  static Stream<Arguments> comparisons() {
    FactField<?> age = ApplicantFields.AGE;
    FactField<?> sick = ApplicantFields.ON_SICK_LEAVE;
    FactField<?> work = ApplicantFields.EMPLOYMENT;
    FactField<?> agencies = ApplicantFields.REGISTERED_WITH;
    Operand two = new Operand.Constants(List.of(Employment.EMPLOYED, Employment.STUDYING));
    Operand service = Operand.of(Agency.EMPLOYMENT_SERVICE);
    return Stream.of(
        Arguments.of(age, Operator.EQUAL, Operand.of(5), "ålder: 5", "age: 5"),
        Arguments.of(
            age, Operator.NOT_EQUAL, Operand.of(5), "ålder: annat än 5", "age: other than 5"),
        Arguments.of(age, Operator.LESS, Operand.of(5), "ålder: mindre än 5", "age: less than 5"),
        Arguments.of(age, Operator.AT_MOST, Operand.of(5), "ålder: högst 5", "age: at most 5"),
        Arguments.of(age, Operator.GREATER, Operand.of(5), "ålder: mer än 5", "age: more than 5"),
        Arguments.of(age, Operator.AT_LEAST, Operand.of(5), "ålder: minst 5", "age: at least 5"),
        Arguments.of(
            age,
            Operator.AT_LEAST,
            new Operand.Named("age.lowest"),
            "ålder: minst 16 (`age.lowest`)",
            "age: at least 16 (`age.lowest`)"),
        Arguments.of(
            age,
            Operator.AT_LEAST,
            new Operand.Named("age.other"),
            "ålder: minst det värde som ännu inte gäller (`age.other`)",
            "age: at least the value not yet in force (`age.other`)"),
        Arguments.of(
            sick, Operator.EQUAL, Operand.of(true), "är sjukskriven: ja", "is on sick leave: yes"),
        Arguments.of(
            sick, Operator.EQUAL, Operand.of(false), "är sjukskriven: nej", "is on sick leave: no"),
        Arguments.of(
            sick,
            Operator.NOT_EQUAL,
            Operand.of(true),
            "är sjukskriven: nej",
            "is on sick leave: no"),
        Arguments.of(
            sick,
            Operator.NOT_EQUAL,
            Operand.of(false),
            "är sjukskriven: ja",
            "is on sick leave: yes"),
        Arguments.of(
            work,
            Operator.IN,
            two,
            "anställning: anställd eller studerande",
            "employment: employed or studying"),
        Arguments.of(
            work,
            Operator.NOT_IN,
            two,
            "anställning: annat än anställd eller studerande",
            "employment: other than employed or studying"),
        Arguments.of(
            agencies,
            Operator.CONTAINS,
            service,
            "inskriven hos: Arbetsförmedlingen finns med",
            "registered with: the public employment service is included"),
        Arguments.of(
            agencies,
            Operator.NOT_CONTAINS,
            service,
            "inskriven hos: Arbetsförmedlingen finns inte med",
            "registered with: the public employment service is not included"));
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void a_comparison_is_a_label_and_what_it_asks(
      FactField<?> field, Operator operator, Operand operand, String sv, String en) {
    assertThat(WORDS.comparison(new Comparison(field, operator, operand, 1, 1)))
        .isEqualTo(new Label(sv, en));
  }

  @Test
  void a_combination_is_an_outline() {
    Condition old = new Comparison(ApplicantFields.AGE, Operator.GREATER, Operand.of(5), 1, 1);
    Condition sick =
        new Comparison(ApplicantFields.ON_SICK_LEAVE, Operator.EQUAL, Operand.of(true), 1, 1);
    ConditionWords.Outline outline =
        WORDS.of(new Condition.AllOf(List.of(old, new Condition.AnyOf(List.of(sick, old)))));

    assertThat(outline.text().sv()).isEqualTo("alla dessa:");
    assertThat(outline.parts())
        .extracting(part -> part.text().sv())
        .containsExactly("ålder: mer än 5", "minst ett av dessa:");
    assertThat(outline.parts().get(1).parts())
        .extracting(part -> part.text().en())
        .containsExactly("is on sick leave: yes", "age: more than 5");
  }

  static Stream<Arguments> values() {
    FactField<?> count = ApplicantFields.MONTHS_ON_BENEFITS;
    FactField<?> agencies = ApplicantFields.REGISTERED_WITH;
    Agency service = Agency.EMPLOYMENT_SERVICE;
    Agency insurance = Agency.SOCIAL_INSURANCE_AGENCY;
    return Stream.of(
        Arguments.of(count, Bounds.exactly(3), "3"),
        Arguments.of(count, Bounds.atLeast(3), "minst 3"),
        Arguments.of(count, Bounds.between(0, 3), "högst 3"),
        Arguments.of(count, Bounds.between(2, 3), "2–3"),
        Arguments.of(ApplicantFields.EMPLOYMENT, Employment.STUDYING, "studerande"),
        Arguments.of(ApplicantFields.MUNICIPALITY, "Norberg", "Norberg"),
        Arguments.of(agencies, KnownCodes.exactly(Agency.class, List.of()), "inget"),
        Arguments.of(
            agencies,
            KnownCodes.exactly(Agency.class, List.of(service, insurance)),
            "Arbetsförmedlingen och Försäkringskassan"),
        Arguments.of(agencies, KnownCodes.of(Agency.class, List.of(), List.of()), "okänt"),
        Arguments.of(
            agencies,
            KnownCodes.of(Agency.class, List.of(service), List.of(insurance)),
            "Arbetsförmedlingen; inte Försäkringskassan; i övrigt okänt"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_value_is_told_as_far_as_it_is_known(FactField<?> field, Object value, String sv) {
    assertThat(FactWords.of(field.type(), value).sv()).isEqualTo(sv);
    assertThat(FactWords.of(field.type(), null)).isEqualTo(FactWords.UNKNOWN);
  }
}
