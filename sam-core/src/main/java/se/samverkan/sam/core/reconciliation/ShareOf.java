// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.label.Source;

/**
 * A percentage is what its counts make it: all parts together of the whole, with as many decimals
 * as the report uses elsewhere, halves upwards (I1, I2). It is computed from counts, never from
 * other percentages, whose roundings add up.
 *
 * @param share the id of the percentage
 * @param parts the ids of the counts; at least one
 * @param whole the id of what they are a share of
 * @param decimals how many decimals percentages ought to have, from 0 to 6
 */
public record ShareOf(
    String id,
    Label label,
    Source source,
    String share,
    List<String> parts,
    String whole,
    int decimals)
    implements Check {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if there is no part, the decimals are out of bounds, or the id
   *     has not the form of a code
   */
  public ShareOf {
    Check.requireId(id);
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(share, "share");
    Objects.requireNonNull(whole, "whole");
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a share needs parts");
    }
    if (decimals < 0 || decimals > 6) {
      throw new IllegalArgumentException("a share has 0 to 6 decimals");
    }
  }

  @Override
  public List<String> figures() {
    return Stream.of(Stream.of(share), parts.stream(), Stream.of(whole))
        .flatMap(ids -> ids)
        .distinct()
        .toList();
  }

  @Override
  public List<String> statements() {
    return List.of();
  }

  @Override
  public Optional<Deviation> deviation(Printed report) {
    Figure printed = report.figure(share);
    BigDecimal of = report.figure(whole).amount();
    BigDecimal counted = report.sum(parts);
    if (of.signum() == 0) {
      return Optional.of(
          Deviation.of(new Label("en andel av ingenting anges", "a share of nothing is given")));
    }
    BigDecimal computed = percent(counted, of);
    if (computed.compareTo(printed.amount()) == 0) {
      return Optional.empty();
    }
    Label told =
        new Label(
            told(printed, counted, of, computed, Language.SV),
            told(printed, counted, of, computed, Language.EN));
    return Optional.of(Deviation.between(printed.amount(), computed, told));
  }

  @Override
  public List<BigDecimal> mending(String figure, Printed report) {
    BigDecimal percent = report.figure(share).amount();
    BigDecimal of = report.figure(whole).amount();
    BigDecimal counted = report.sum(parts);
    if (figure.equals(share)) {
      return of.signum() == 0 ? List.of() : List.of(percent(counted, of));
    }
    if (figure.equals(whole)) {
      return percent.signum() == 0
          ? List.of()
          : List.of(counted.multiply(HUNDRED).divide(percent, 0, RoundingMode.HALF_UP));
    }
    BigDecimal others = counted.subtract(report.figure(figure).amount());
    return List.of(percent.multiply(of).divide(HUNDRED, 0, RoundingMode.HALF_UP).subtract(others));
  }

  private BigDecimal percent(BigDecimal counted, BigDecimal of) {
    return counted.multiply(HUNDRED).divide(of, decimals, RoundingMode.HALF_UP);
  }

  private static String told(
      Figure printed, BigDecimal counted, BigDecimal of, BigDecimal computed, Language language) {
    String given = Numerals.quantity(printed, language);
    String share = Numerals.quantity(computed, FigureUnit.PERCENT, language);
    String part = Numerals.number(counted, language);
    String whole = Numerals.number(of, language);
    return language == Language.SV
        ? "”"
            + printed.label().sv()
            + "” anges till "
            + given
            + ", men "
            + part
            + " av "
            + whole
            + " är "
            + share
        : "\""
            + printed.label().en()
            + "\" is given as "
            + given
            + ", but "
            + part
            + " of "
            + whole
            + " is "
            + share;
  }
}
