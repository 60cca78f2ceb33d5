// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.space;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;

/**
 * All states of knowledge of the fields that some conditions read, at their boundary values.
 * Immutable. A cell has one state of each dimension; a person of whom everything is known has one
 * full value of each. Both are numbered from 0, the first dimension changing fastest.
 *
 * <p>Some of both are impossible: who has no sickness compensation has none with a limit, see
 * {@link People} and {@link Knowledge}.
 */
public final class Space {

  private final FactCatalogue catalogue;
  private final List<Dimension> dimensions;

  private Space(FactCatalogue catalogue, List<Dimension> dimensions) {
    this.catalogue = catalogue;
    this.dimensions = List.copyOf(dimensions);
  }

  /**
   * The space of what some conditions read.
   *
   * @param catalogue the fields that they may read
   * @param conditions with constants only
   * @throws IllegalArgumentException if they ask for so many codes of one fact that these cannot be
   *     tried
   */
  public static Space of(FactCatalogue catalogue, Iterable<Condition> conditions) {
    List<Comparison> comparisons = new ArrayList<>();
    conditions.forEach(condition -> condition.comparisons().forEach(comparisons::add));
    List<Dimension> dimensions = new ArrayList<>();
    for (FactField<?> field : catalogue.fields()) {
      List<Comparison> onField = comparisons.stream().filter(c -> c.field() == field).toList();
      if (!onField.isEmpty()) {
        dimensions.add(Dimension.of(catalogue, field, onField));
      }
    }
    return new Space(catalogue, dimensions);
  }

  /** The same space with one value, and one state, of those that no comparison tells apart. */
  public Space upToDifferences() {
    return new Space(catalogue, dimensions.stream().map(Dimension::upToDifferences).toList());
  }

  /** The fields that a sheet of this space has. */
  public FactCatalogue catalogue() {
    return catalogue;
  }

  /** The dimensions, in the order of the catalogue. */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /** How many cells there are; the greatest number where they are more. */
  public long states() {
    return product(dimension -> dimension.states().size());
  }

  /** How many full applicants there are; the greatest number where they are more. */
  public long full() {
    return product(dimension -> dimension.full().size());
  }

  private long product(ToIntFunction<Dimension> size) {
    long product = 1;
    for (Dimension dimension : dimensions) {
      long factor = size.applyAsInt(dimension);
      if (product > Long.MAX_VALUE / factor) {
        return Long.MAX_VALUE;
      }
      product *= factor;
    }
    return product;
  }

  /** The states of the cell of this number, one for each dimension. */
  public int[] cell(long number) {
    return digits(number, dimension -> dimension.states().size());
  }

  /** The full values of the applicant of this number, one for each dimension. */
  public int[] values(long number) {
    return digits(number, dimension -> dimension.full().size());
  }

  private int[] digits(long number, ToIntFunction<Dimension> size) {
    int[] digits = new int[dimensions.size()];
    long rest = number;
    for (int i = 0; i < digits.length; i++) {
      int base = size.applyAsInt(dimensions.get(i));
      digits[i] = (int) (rest % base);
      rest /= base;
    }
    return digits;
  }

  /** The facts of a cell. */
  public FactSheet sheet(int[] cell) {
    return sheet(i -> cell[i], true);
  }

  /** The facts of the applicant whose every fact has the full value of this number. */
  public FactSheet fullSheet(long number) {
    return fullSheet(values(number));
  }

  /** The facts of the applicant who has these full values, one for each dimension. */
  public FactSheet fullSheet(int[] values) {
    return sheet(i -> values[i], false);
  }

  /** The applicant in a cell. */
  public ApplicantOnDate applicant(int[] cell) {
    return ApplicantOnDate.of(sheet(cell));
  }

  /** The applicant whose every fact has the full value of this number. */
  public ApplicantOnDate fullApplicant(long number) {
    return ApplicantOnDate.of(fullSheet(number));
  }

  @SuppressWarnings("unchecked") // each dimension's values are of its field's type
  private FactSheet sheet(IntUnaryOperator index, boolean states) {
    FactSheet.Change sheet = FactSheet.empty(catalogue).change();
    for (int i = 0; i < dimensions.size(); i++) {
      Dimension dimension = dimensions.get(i);
      int at = index.applyAsInt(i);
      @Nullable Object value =
          states ? dimension.states().get(at).value() : dimension.full().get(at);
      sheet.put((FactField<Object>) dimension.field(), value);
    }
    return sheet.sheet();
  }
}
