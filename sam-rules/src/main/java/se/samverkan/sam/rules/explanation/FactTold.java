// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.Objects;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.internal.words.FactWords;

/**
 * A fact about the person as it is known, in words. {@code toString} shows the field alone.
 *
 * @param field the id of the field
 * @param label what it is called
 * @param value its value in words; that it is unknown, where it is
 * @param known whether anything is known of it
 * @param personCanChange whether the person could bring about another value
 */
public record FactTold(
    String field, Label label, Label value, boolean known, boolean personCanChange) {

  /**
   * @throws NullPointerException if a part is null
   */
  public FactTold {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(value, "value");
  }

  static FactTold of(FactField<?> field, FactSheet facts) {
    Label value = FactWords.of(field.type(), facts.value(field));
    return new FactTold(
        field.id(), field.label(), value, facts.knows(field), field.personCanChange());
  }

  @Override
  public String toString() {
    return field;
  }
}
