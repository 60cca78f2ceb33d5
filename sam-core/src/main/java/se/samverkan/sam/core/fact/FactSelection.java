// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Some of the fields of a catalogue: those that somebody is going to read, so that the others need
 * not be worked out. Immutable.
 */
public final class FactSelection {

  private final FactCatalogue catalogue;

  /** The fields by their places in the catalogue; null where one is not among them. */
  private final @Nullable Object[] selected;

  private FactSelection(FactCatalogue catalogue, @Nullable Object[] selected) {
    this.catalogue = catalogue;
    this.selected = selected;
  }

  /** All fields of a catalogue. */
  public static FactSelection all(FactCatalogue catalogue) {
    return catalogue.everything();
  }

  /**
   * These fields of a catalogue.
   *
   * @throws IllegalArgumentException if a field belongs to another catalogue
   */
  public static FactSelection of(FactCatalogue catalogue, Collection<FactField<?>> fields) {
    @Nullable Object[] selected = new @Nullable Object[catalogue.size()];
    for (FactField<?> field : fields) {
      catalogue.refuseStrange(field);
      selected[field.index()] = field;
    }
    return new FactSelection(catalogue, selected);
  }

  /** The catalogue that the fields are of. */
  public FactCatalogue catalogue() {
    return catalogue;
  }

  /** Whether a field is among them; a field of another catalogue never is. */
  public boolean contains(FactField<?> field) {
    int place = field.index();
    return place < selected.length && selected[place] == field;
  }

  /** Names the fields. */
  @Override
  public String toString() {
    return "FactSelection" + catalogue.fields().stream().filter(this::contains).toList();
  }
}
