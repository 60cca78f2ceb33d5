// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactSheetTest {

  private static final FactCatalogue.Maker FIELDS = FactCatalogue.of(FactSheetTest.class);
  private static final FactField<Integer> AGE = field(FIELDS.number("age"));
  private static final FactField<Boolean> SICK = field(FIELDS.flag("sick"));
  private static final FactField<String> TOWN = field(FIELDS.text("town"));
  private static final FactCatalogue CATALOGUE = FIELDS.make();

  private static final FactSheet NOTHING = FactSheet.empty(CATALOGUE);
  private static final FactSheet SICK_AT_34 = NOTHING.with(AGE, 34).with(SICK, true);

  @Test
  void on_an_empty_sheet_nothing_is_known() {
    assertThat(NOTHING.known()).isEmpty();
    assertThat(NOTHING.knows(AGE)).isFalse();
    assertThat(NOTHING.value(AGE)).isNull();
    assertThat(NOTHING.catalogue()).isSameAs(CATALOGUE);
  }

  @Test
  void a_sheet_holds_what_was_put_on_it() {
    assertThat(SICK_AT_34.value(AGE)).isEqualTo(34);
    assertThat(SICK_AT_34.value(SICK)).isTrue();
    assertThat(SICK_AT_34.value(TOWN)).isNull();
    assertThat(SICK_AT_34.known()).containsExactly(AGE, SICK);
  }

  @Test
  void no_is_known() {
    assertThat(NOTHING.with(SICK, false).knows(SICK)).isTrue();
  }

  @Test
  void a_change_leaves_the_sheet_as_it_was() {
    assertThat(SICK_AT_34.with(AGE, null).knows(AGE)).isFalse();
    assertThat(SICK_AT_34.value(AGE)).isEqualTo(34);
    assertThat(NOTHING.known()).isEmpty();
  }

  @Test
  void changes_go_on_after_a_sheet_was_made_without_touching_it() {
    FactSheet.Change change = NOTHING.change().put(AGE, 34);
    FactSheet first = change.sheet();
    FactSheet second = change.put(AGE, 35).put(SICK, false).sheet();
    assertThat(first).isEqualTo(NOTHING.with(AGE, 34));
    assertThat(second).isEqualTo(NOTHING.with(SICK, false).with(AGE, 35));
  }

  @Test
  void what_is_known_is_told_in_the_order_of_the_catalogue() {
    List<String> told = new ArrayList<>();
    NOTHING
        .with(TOWN, "Sala")
        .with(AGE, 34)
        .forEach((field, value) -> told.add(field + "=" + value));
    assertThat(told).containsExactly("age=34", "town=Sala");
  }

  @Test
  void only_what_is_wanted_is_filled_in() {
    FactSheet.Filling filling = FactSheet.fill(FactSelection.of(CATALOGUE, List.of(AGE, SICK)));
    filling.put(AGE, 34);
    filling.put(SICK, null);
    filling.put(TOWN, "Sala");
    assertThat(filling.wants(AGE)).isTrue();
    assertThat(filling.wants(TOWN)).isFalse();
    assertThat(filling.sheet()).isEqualTo(NOTHING.with(AGE, 34));
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void a_value_of_another_type_is_not_filled_in() {
    FactSheet.Filling filling = FactSheet.fill(FactSelection.all(CATALOGUE));
    assertThatExceptionOfType(ClassCastException.class)
        .isThrownBy(() -> filling.put((FactField) AGE, "secret"));
    assertThat(filling.sheet()).isEqualTo(NOTHING);
  }

  @Test
  void a_sheet_that_was_filled_in_stays_as_it_is() {
    FactSheet.Filling filling = FactSheet.fill(FactSelection.all(CATALOGUE));
    FactSheet sheet = filling.sheet();
    assertThatIllegalStateException().isThrownBy(() -> filling.put(AGE, 34));
    assertThatIllegalStateException().isThrownBy(filling::sheet);
    assertThat(sheet).isEqualTo(NOTHING);
  }

  @Test
  void a_field_of_another_catalogue_is_refused() {
    FactField<Integer> other = field(FactCatalogue.of(FactSheetTest.class).number("age"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOTHING.with(other, 1))
        .withMessage("field `age` is of another catalogue");
  }

  @Test
  void a_field_of_another_catalogue_is_not_read_either() {
    FactField<Integer> other = field(FactCatalogue.of(FactSheetTest.class).number("age"));
    assertThatIllegalArgumentException().isThrownBy(() -> SICK_AT_34.value(other));
    assertThatIllegalArgumentException().isThrownBy(() -> SICK_AT_34.knows(other));
  }

  @Test
  void of_several_answers_only_those_listed_can_be_put_on_it() {
    FactCatalogue.Maker maker = CATALOGUE.extend();
    FactField<String> home = field(maker.choice("home", Answers.of("own", "none")));
    FactSheet sheet = FactSheet.empty(maker.make());
    assertThat(sheet.with(home, "own").value(home)).isEqualTo("own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sheet.with(home, "marker"))
        .withMessage("field `own.home` has no such answer");
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void a_value_of_another_type_is_refused_and_not_repeated() {
    assertThatExceptionOfType(ClassCastException.class)
        .isThrownBy(() -> NOTHING.with((FactField) AGE, "secret"))
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("secret"));
  }

  @Test
  void sheets_are_equal_when_all_values_are_whatever_the_way_to_them() {
    assertThat(SICK_AT_34)
        .isEqualTo(NOTHING.change().put(SICK, true).put(AGE, 35).put(AGE, 34).sheet())
        .hasSameHashCodeAs(NOTHING.with(SICK, true).with(AGE, 34))
        .isNotEqualTo(SICK_AT_34.with(AGE, 35))
        .isNotEqualTo(SICK_AT_34.with(SICK, null))
        .isNotEqualTo(null);
  }

  @Test
  void sheets_of_two_catalogues_are_not_equal() {
    assertThat(NOTHING).isNotEqualTo(FactSheet.empty(FIELDS.make()));
  }

  @Test
  void the_text_names_fields_and_shows_no_value() {
    assertThat(SICK_AT_34).hasToString("FactSheet[age, sick]");
    assertThat(NOTHING).hasToString("FactSheet[]");
  }

  private static <T> FactField<T> field(FactCatalogue.Maker.Entry<T> entry) {
    return entry.label("x", "x").ask("x?", "x?").add("a test");
  }
}
