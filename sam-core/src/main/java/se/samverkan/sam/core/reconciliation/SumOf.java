// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.label.Source;

/**
 * A total is the sum of its parts (O2, O3). A difference is the same the other way round: a budget
 * is the sum of what is used and what remains.
 *
 * <p>Every difference is told. One within {@code more} and {@code less} is told as what rounding
 * alone can explain, as it is where amounts with öre are printed in whole kronor.
 *
 * @param total the id of the total
 * @param parts the ids of the parts; at least one
 * @param more by how much rounding may make the parts more than the total, from 0, in the base of
 *     their unit
 * @param less by how much it may make them less, from 0
 */
public record SumOf(
    String id,
    Label label,
    Source source,
    String total,
    List<String> parts,
    BigDecimal more,
    BigDecimal less)
    implements Check {

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if there is no part, the rounding is less than nothing, or the
   *     id has not the form of a code
   */
  public SumOf {
    Check.requireId(id);
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(total, "total");
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a sum needs parts");
    }
    if (more.signum() < 0 || less.signum() < 0) {
      throw new IllegalArgumentException("rounding is not less than nothing");
    }
  }

  @Override
  public List<String> figures() {
    return Stream.concat(Stream.of(total), parts.stream()).toList();
  }

  @Override
  public List<String> statements() {
    return List.of();
  }

  @Override
  public Optional<Deviation> deviation(Printed report) {
    Figure sum = report.figure(total);
    BigDecimal computed = report.sum(parts);
    BigDecimal difference = computed.subtract(sum.amount());
    if (difference.signum() == 0) {
      return Optional.empty();
    }
    boolean small = difference.compareTo(more) <= 0 && difference.negate().compareTo(less) <= 0;
    Label told = new Label(told(sum, computed, Language.SV), told(sum, computed, Language.EN));
    return Optional.of(
        new Deviation(told, Optional.of(sum.amount()), Optional.of(computed), small));
  }

  @Override
  public List<BigDecimal> mending(String figure, Printed report) {
    Figure one = report.figure(figure);
    BigDecimal difference = report.sum(parts).subtract(report.figure(total).amount());
    BigDecimal beyond =
        difference.signum() < 0
            ? difference.add(less).min(BigDecimal.ZERO)
            : difference.subtract(more).max(BigDecimal.ZERO);
    List<BigDecimal> values = new ArrayList<>();
    for (BigDecimal shift : List.of(difference, beyond)) {
      BigDecimal amount =
          figure.equals(total) ? one.amount().add(shift) : one.amount().subtract(shift);
      values.add(one.unit().fromBase(amount));
    }
    return List.copyOf(values);
  }

  private static String told(Figure sum, BigDecimal computed, Language language) {
    FigureUnit unit = sum.unit().base();
    String printed = Numerals.quantity(sum.amount(), unit, language);
    String added = Numerals.quantity(computed, unit, language);
    return language == Language.SV
        ? "”" + sum.label().sv() + "” anges till " + printed + ", men delarna blir " + added
        : "\"" + sum.label().en() + "\" is given as " + printed + ", but its parts make " + added;
  }
}
