// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactCatalogueTest {

  private final FactCatalogue.Maker maker = FactCatalogue.of(FactCatalogueTest.class);

  @Test
  void a_field_is_what_was_said_of_it() {
    FactField<Boolean> field =
        maker.flag("wise").label("klok", "wise").ask("Klok?", "Wise?").changeable().add("App (F1)");
    assertThat(field).hasToString("wise");
    assertThat(field.id()).isEqualTo("wise");
    assertThat(field.label()).isEqualTo(new Label("klok", "wise"));
    assertThat(field.question()).isEqualTo(new Label("Klok?", "Wise?"));
    assertThat(field.source()).isEqualTo(new Source("App (F1)"));
    assertThat(field.personCanChange()).isTrue();
    assertThat(field.type()).isEqualTo(new FactType.Flag());
  }

  @Test
  void what_a_person_can_change_has_to_be_said() {
    assertThat(add("age").personCanChange()).isFalse();
  }

  @Test
  void fields_keep_the_order_in_which_they_were_added() {
    FactField<?> second = add("b");
    FactField<?> first = add("a");
    FactCatalogue catalogue = maker.make();
    assertThat(catalogue.fields()).containsExactly(second, first);
    assertThat(catalogue.find("a")).contains(first);
    assertThat(catalogue.find("c")).isEmpty();
    assertThat(catalogue.subject()).isEqualTo(FactCatalogueTest.class);
  }

  @Test
  void a_catalogue_does_not_grow_when_its_maker_goes_on() {
    add("a");
    FactCatalogue catalogue = maker.make();
    FactField<Integer> late = add("b");
    assertThat(catalogue.fields()).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> FactSheet.empty(catalogue).with(late, 1));
  }

  @Test
  void an_id_is_given_once() {
    add("a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> add("a"))
        .withMessage("field `a` is in the catalogue already");
  }

  @Test
  void a_field_needs_a_label_and_a_question_and_a_source() {
    assertThatNullPointerException()
        .isThrownBy(() -> maker.flag("a").ask("?", "?").add("x"))
        .withMessage("label");
    assertThatNullPointerException()
        .isThrownBy(() -> maker.flag("a").label("a", "a").add("x"))
        .withMessage("question");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> maker.flag("a").label("a", "a").ask("?", "?").add(" "));
  }

  @Test
  void a_longer_catalogue_keeps_the_fields_of_the_shorter() {
    FactField<Integer> age = add("age");
    FactCatalogue shorter = maker.make();
    FactCatalogue.Maker more = shorter.extend();
    FactField<Boolean> wise = more.flag("wise").label("x", "x").ask("x?", "x?").add("a test");
    FactCatalogue longer = more.make();
    assertThat(longer.fields()).containsExactly(age, wise);
    assertThat(longer.own()).containsExactly(wise);
    assertThat(longer.covers(shorter)).isTrue();
    assertThat(longer.covers(longer)).isTrue();
    assertThat(shorter.covers(longer)).isFalse();
    assertThat(shorter.own()).isEmpty();
    assertThat(FactSheet.empty(longer).with(age, 34).value(age)).isEqualTo(34);
  }

  @Test
  void two_catalogues_that_extend_one_do_not_cover_each_other() {
    FactCatalogue.Maker one = maker.make().extend();
    one.flag("wise").label("x", "x").ask("x?", "x?").add("a test");
    FactCatalogue.Maker other = maker.make().extend();
    other.flag("wise").label("x", "x").ask("x?", "x?").add("a test");
    assertThat(one.make().covers(other.make())).isFalse();
  }

  @Test
  void an_agency_s_own_fact_is_read_by_a_call_that_says_what_it_is() {
    FactCatalogue.Maker more = maker.make().extend();
    assertThat(
            List.of(
                own(more.flag("a")),
                own(more.number("b")),
                own(more.text("c")),
                own(more.choice("d", Answers.of("one", "two")))))
        .extracting(FactField::inRules)
        .containsExactly(
            "own.flag(\"a\")", "own.number(\"b\")", "own.text(\"c\")", "own.choice(\"d\")");
    assertThat(more.make().findOwn("a").map(FactField::id)).contains("own.a");
    assertThat(more.make().findOwn("own.a")).isEmpty();
    assertThat(add("age").inRules()).isEqualTo("age");
    assertThat(add("height").ownName()).isEmpty();
  }

  @Test
  void an_own_fact_may_have_the_id_of_a_field_because_rules_read_it_otherwise() {
    add("age");
    FactCatalogue.Maker more = maker.make().extend();
    assertThat(own(more.number("age")).id()).isEqualTo("own.age");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "1a", "a-b", "a.b", "å", "a\"b"})
  void a_name_that_could_break_out_of_a_rule_is_refused(String name) {
    FactCatalogue.Maker more = maker.make().extend();
    assertThat(FactCatalogue.isOwnName(name)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> own(more.flag(name)));
  }

  @Test
  void a_name_has_at_most_64_characters() {
    assertThat(FactCatalogue.isOwnName("a".repeat(64))).isTrue();
    assertThat(FactCatalogue.isOwnName("a".repeat(65))).isFalse();
  }

  @Test
  void a_choice_needs_answers() {
    assertThatIllegalArgumentException().isThrownBy(() -> maker.choice("a", Answers.of()));
  }

  private static <T> FactField<T> own(FactCatalogue.Maker.Entry<T> entry) {
    return entry.label("x", "x").ask("x?", "x?").add("a test");
  }

  private FactField<Integer> add(String id) {
    return maker.number(id).label("x", "x").ask("x?", "x?").add("a test");
  }
}
