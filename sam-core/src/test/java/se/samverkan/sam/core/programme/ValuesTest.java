// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValuesTest {

  private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2018, 4, 12);

  private static final DatedValue TWENTY = number("age.lowest", FIRST, 20);
  private static final DatedValue SIXTEEN = number("age.lowest", LATER, 16);
  private static final DatedValue TOWNS = texts("towns", FIRST, "Fagersta", "Norberg");
  private static final Values VALUES = Values.of(List.of(SIXTEEN, TOWNS, TWENTY));

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2003-01-01, 20",
    "2003-01-02, 20",
    "2018-04-11, 20",
    "2018-04-12, 16",
    "2018-04-13, 16",
    "9999-12-31, 16"
  })
  void a_value_holds_from_its_day_until_the_next_begins(LocalDate day, int lowest) {
    assertThat(VALUES.on("age.lowest", day)).map(DatedValue::text).contains("" + lowest);
  }

  @Test
  void there_is_no_value_before_the_first_and_none_of_another_name() {
    assertThat(VALUES.on("age.lowest", FIRST.minusDays(1))).isEmpty();
    assertThat(VALUES.on("age.highest", LATER)).isEmpty();
    assertThat(VALUES.history("age.highest")).isEmpty();
  }

  @Test
  void the_history_of_a_name_is_told_by_date() {
    assertThat(VALUES.history("age.lowest")).containsExactly(TWENTY, SIXTEEN);
    assertThat(VALUES.names()).containsExactly("age.lowest", "towns");
    assertThat(VALUES.changes()).containsExactly(FIRST, LATER);
    assertThat(VALUES).hasToString("Values[age.lowest, towns]");
  }

  @Test
  void a_name_has_at_most_one_value_from_a_day() {
    List<DatedValue> twice = List.of(TWENTY, number("age.lowest", FIRST, 18));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Values.of(twice))
        .withMessage("value `age.lowest` is set twice from 2003-01-01");
  }

  @Test
  void a_name_stays_a_number_or_a_list() {
    for (LocalDate day : List.of(LATER, FIRST.minusDays(1))) {
      List<DatedValue> mixed = List.of(TWENTY, texts("age.lowest", day, "young"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Values.of(mixed))
          .withMessage("value `age.lowest` is a number on one day and a list on another");
    }
  }

  @Test
  void a_value_is_a_number_or_a_list_and_not_both_or_neither() {
    DatedValueBuilder neither = value("x", FIRST);
    assertThatIllegalArgumentException().isThrownBy(neither::build);
    DatedValueBuilder both = value("x", FIRST).number(1).addText("one");
    assertThatIllegalArgumentException().isThrownBy(both::build);
  }

  @Test
  void a_value_is_read_as_text() {
    assertThat(TWENTY.text()).isEqualTo("20");
    assertThat(TOWNS.text()).isEqualTo("Fagersta, Norberg");
  }

  @Test
  void values_are_equal_whatever_order_they_were_given_in() {
    assertThat(VALUES)
        .isEqualTo(Values.of(List.of(TWENTY, SIXTEEN, TOWNS)))
        .hasSameHashCodeAs(Values.of(List.of(TWENTY, SIXTEEN, TOWNS)))
        .isNotEqualTo(Values.of(List.of(TWENTY, SIXTEEN)))
        .isNotEqualTo(null);
  }

  @Test
  void nobody_can_change_values() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> VALUES.names().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> VALUES.changes().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> VALUES.history("towns").clear());
  }

  private static DatedValue number(String name, LocalDate from, int number) {
    return value(name, from).number(number).build();
  }

  private static DatedValue texts(String name, LocalDate from, String... texts) {
    return value(name, from).addTexts(texts).build();
  }

  private static DatedValueBuilder value(String name, LocalDate from) {
    return DatedValue.builder()
        .name(name)
        .label(new Label("värde", "value"))
        .from(from)
        .source(new Source("a test"));
  }
}
