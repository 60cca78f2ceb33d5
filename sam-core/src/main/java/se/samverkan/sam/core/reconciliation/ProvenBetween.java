// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.label.Source;

/**
 * A count can be shown from what the report divides. Where it lumps together those who meet a
 * wording and those who do not, only an interval can be: from those who surely do to those who may
 * (I4). The check holds only if both ends are the figure.
 *
 * @param figure the id of the count
 * @param least the ids of the counts of those who surely belong to it
 * @param most the ids of the counts of those who may; at least one
 */
public record ProvenBetween(
    String id, Label label, Source source, String figure, List<String> least, List<String> most)
    implements Check {

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if nobody may belong to the count, or the id has not the form
   *     of a code
   */
  public ProvenBetween {
    Check.requireId(id);
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(figure, "figure");
    least = List.copyOf(least);
    most = List.copyOf(most);
    if (most.isEmpty()) {
      throw new IllegalArgumentException("a count that can be shown needs parts");
    }
  }

  @Override
  public List<String> figures() {
    return Stream.of(Stream.of(figure), least.stream(), most.stream())
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
    Figure printed = report.figure(figure);
    BigDecimal low = report.sum(least);
    BigDecimal high = report.sum(most);
    if (low.compareTo(printed.amount()) == 0 && high.compareTo(printed.amount()) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Deviation(
            new Label(told(printed, low, high, Language.SV), told(printed, low, high, Language.EN)),
            Optional.of(printed.amount()),
            Optional.empty(),
            false));
  }

  private static String told(Figure printed, BigDecimal low, BigDecimal high, Language language) {
    String given = Numerals.quantity(printed, language);
    String from = Numerals.number(low, language);
    String to = Numerals.number(high, language);
    return language == Language.SV
        ? "”"
            + printed.label().sv()
            + "” anges till "
            + given
            + ", men ordalydelsen kan bara styrkas för mellan "
            + from
            + " och "
            + to
        : "\""
            + printed.label().en()
            + "\" is given as "
            + given
            + ", but the wording can be shown for no more than between "
            + from
            + " and "
            + to;
  }
}
