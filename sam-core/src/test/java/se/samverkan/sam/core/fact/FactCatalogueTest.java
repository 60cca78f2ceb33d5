// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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

  private FactField<Integer> add(String id) {
    return maker.number(id).label("x", "x").ask("x?", "x?").add("a test");
  }
}
