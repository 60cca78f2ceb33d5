// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.core.label.Label;

/**
 * One fact that is otherwise than it is now: a field with another value, or one code that is in a
 * set or is not. {@code toString} shows the field alone.
 *
 * @param field the field
 * @param label what it is called; for a set, with the code
 * @param before how it is now, in words
 * @param after how it is otherwise, in words; these may be several values that no rule tells apart
 * @param value a value of that kind, of the field's type; for a set, what is known of the one code
 */
public record Change(FactField<?> field, Label label, Label before, Label after, Object value) {

  /**
   * @throws NullPointerException if a part is null
   */
  public Change {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(value, "value");
  }

  /**
   * The sheet on which the fact is otherwise and all else the same.
   *
   * @throws IllegalArgumentException if the field belongs to another catalogue
   */
  public FactSheet on(FactSheet facts) {
    if (field.type() instanceof FactType.SetOf<?> set) {
      return with(facts, merged(set, facts.value(field), (KnownCodes<?>) value));
    }
    return with(facts, value);
  }

  private static <E extends Enum<E>> KnownCodes<E> merged(
      FactType.SetOf<E> set, @Nullable Object known, KnownCodes<?> change) {
    Class<E> codes = set.codes();
    EnumSet<E> present = EnumSet.noneOf(codes);
    EnumSet<E> absent = EnumSet.noneOf(codes);
    if (known instanceof KnownCodes<?> there) {
      add(codes, there.present(), present);
      add(codes, there.absent(), absent);
    }
    EnumSet<E> in = EnumSet.noneOf(codes);
    EnumSet<E> out = EnumSet.noneOf(codes);
    add(codes, change.present(), in);
    add(codes, change.absent(), out);
    present.addAll(in);
    present.removeAll(out);
    absent.addAll(out);
    absent.removeAll(in);
    return KnownCodes.of(codes, present, absent);
  }

  private static <E extends Enum<E>> void add(Class<E> codes, Set<?> from, EnumSet<E> to) {
    from.forEach(code -> to.add(codes.cast(code)));
  }

  @SuppressWarnings("unchecked") // FactSheet checks the value against the field's type
  private FactSheet with(FactSheet facts, Object changed) {
    return facts.with((FactField<Object>) field, changed);
  }

  @Override
  public String toString() {
    return field.id();
  }
}
