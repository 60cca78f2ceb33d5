// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactSelectionTest {

  private static final FactCatalogue.Maker FIELDS = FactCatalogue.of(FactSelectionTest.class);
  private static final FactField<Boolean> SICK = flag(FIELDS, "sick");
  private static final FactField<Boolean> POOR = flag(FIELDS, "poor");
  private static final FactCatalogue CATALOGUE = FIELDS.make();
  private static final FactField<Boolean> STRANGE =
      flag(FactCatalogue.of(FactSelectionTest.class), "sick");

  @Test
  void a_selection_has_the_fields_it_was_given_and_no_others() {
    FactSelection poor = FactSelection.of(CATALOGUE, List.of(POOR));
    assertThat(poor.contains(POOR)).isTrue();
    assertThat(poor.contains(SICK)).isFalse();
    assertThat(poor.catalogue()).isSameAs(CATALOGUE);
    assertThat(poor).hasToString("FactSelection[poor]");
  }

  @Test
  void all_fields_can_be_selected() {
    assertThat(FactSelection.all(CATALOGUE)).hasToString("FactSelection[sick, poor]");
  }

  @Test
  void a_field_of_another_catalogue_is_never_among_them() {
    assertThat(FactSelection.all(CATALOGUE).contains(STRANGE)).isFalse();
    FactCatalogue.Maker longer = CATALOGUE.extend();
    assertThat(FactSelection.all(CATALOGUE).contains(flag(longer, "atHome"))).isFalse();
  }

  @Test
  void a_field_of_another_catalogue_cannot_be_selected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactSelection.of(CATALOGUE, List.of(SICK, STRANGE)))
        .withMessage("field `sick` is of another catalogue");
  }

  private static FactField<Boolean> flag(FactCatalogue.Maker fields, String id) {
    return fields.flag(id).label(id, id).ask(id, id).add("test");
  }
}
