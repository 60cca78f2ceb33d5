// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One subject's values for the fields of a catalogue, each known or unknown. Immutable; equal when
 * the catalogue and all values are equal.
 *
 * <p>This and the types that wrap it for rules are the only places in the library where null stands
 * for unknown, because a rule engine reads it so.
 */
public final class FactSheet {

  private final FactCatalogue catalogue;
  private final @Nullable Object[] values;

  private FactSheet(FactCatalogue catalogue, @Nullable Object[] values) {
    this.catalogue = catalogue;
    this.values = values;
  }

  /** A sheet on which nothing is known. */
  public static FactSheet empty(FactCatalogue catalogue) {
    return new FactSheet(catalogue, new @Nullable Object[catalogue.size()]);
  }

  /** The fields that the sheet has. */
  public FactCatalogue catalogue() {
    return catalogue;
  }

  /**
   * The value of a field, or null where it is unknown.
   *
   * @throws IllegalArgumentException if the field belongs to another catalogue
   */
  @SuppressWarnings("unchecked") // put() lets nothing else in
  public <T> @Nullable T value(FactField<T> field) {
    catalogue.refuseStrange(field);
    return (T) values[field.index()];
  }

  /**
   * Whether the field is known.
   *
   * @throws IllegalArgumentException if the field belongs to another catalogue
   */
  public boolean knows(FactField<?> field) {
    return value(field) != null;
  }

  /** Tells each field that is known and its value, in the catalogue's order. */
  public void forEach(BiConsumer<FactField<?>, Object> to) {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        to.accept(catalogue.fields().get(i), value);
      }
    }
  }

  /** The fields that are known, in the catalogue's order. */
  public List<FactField<?>> known() {
    return catalogue.fields().stream().filter(this::knows).toList();
  }

  /**
   * The same sheet with one field set, or unknown if the value is null.
   *
   * @throws IllegalArgumentException if the field belongs to another catalogue, or the value is
   *     none of the answers to choose among
   * @throws ClassCastException if the value is not of the field's type
   */
  public <T> FactSheet with(FactField<T> field, @Nullable T value) {
    return change().put(field, value).sheet();
  }

  /** Several changes at once. */
  public Change change() {
    return new Change(catalogue, values.clone());
  }

  /** Fills in a sheet on which nothing is known yet, as far as it is wanted. */
  public static Filling fill(FactSelection wanted) {
    return new Filling(wanted);
  }

  /** Collects values; not thread-safe. */
  public static final class Change {
    private final FactCatalogue catalogue;
    private final @Nullable Object[] changed;

    private Change(FactCatalogue catalogue, @Nullable Object[] values) {
      this.catalogue = catalogue;
      this.changed = values;
    }

    /**
     * Sets a field, or makes it unknown if the value is null.
     *
     * @throws IllegalArgumentException if the field belongs to another catalogue, or the value is
     *     none of the answers to choose among
     * @throws ClassCastException if the value is not of the field's type
     */
    public <T> Change put(FactField<T> field, @Nullable T value) {
      catalogue.refuseStrange(field);
      if (value != null) {
        field.check(value);
      }
      changed[field.index()] = value;
      return this;
    }

    /** The sheet with the changes. */
    public FactSheet sheet() {
      return new FactSheet(catalogue, changed.clone());
    }
  }

  /** Fills in the fields of a selection and leaves the others unknown; not thread-safe. */
  public static final class Filling {
    private final FactSelection wanted;
    private @Nullable Object @Nullable [] values;

    private Filling(FactSelection wanted) {
      this.wanted = wanted;
      this.values = new @Nullable Object[wanted.catalogue().size()];
    }

    /** Whether a field is to be filled in. */
    public boolean wants(FactField<?> field) {
      return wanted.contains(field);
    }

    /**
     * Fills in a field, if it is wanted and its value is not null.
     *
     * @throws IllegalArgumentException if the value is none of the answers to choose among
     * @throws ClassCastException if the value is not of the field's type
     * @throws IllegalStateException if the sheet is made already
     */
    public <T> void put(FactField<T> field, @Nullable T value) {
      if (values == null) {
        throw new IllegalStateException("the sheet is made already");
      }
      if (value != null && wanted.contains(field)) {
        field.check(value);
        values[field.index()] = value;
      }
    }

    /**
     * The sheet. Nothing can be filled in any more.
     *
     * @throws IllegalStateException if the sheet is made already
     */
    public FactSheet sheet() {
      if (values == null) {
        throw new IllegalStateException("the sheet is made already");
      }
      FactSheet sheet = new FactSheet(wanted.catalogue(), values);
      values = null;
      return sheet;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FactSheet that
        && catalogue == that.catalogue
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /** Names the known fields, never their values: they are personal. */
  @Override
  public String toString() {
    return "FactSheet" + known();
  }
}
