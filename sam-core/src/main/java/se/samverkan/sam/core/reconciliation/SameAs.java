// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.label.Source;

/**
 * What stands in several places is the same everywhere: all figures have one amount, and all
 * statements one text (I7, I9, F75).
 *
 * @param figures the ids of the figures that ought to be equal
 * @param statements the ids of the statements that ought to be equal
 */
public record SameAs(
    String id, Label label, Source source, List<String> figures, List<String> statements)
    implements Check {

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if there is nothing to compare, or the id has not the form of
   *     a code
   */
  public SameAs {
    Check.requireId(id);
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    figures = List.copyOf(figures);
    statements = List.copyOf(statements);
    if (figures.size() < 2 && statements.size() < 2) {
      throw new IllegalArgumentException("two of a kind at least have to be compared");
    }
  }

  @Override
  public Optional<Deviation> deviation(Printed report) {
    long amounts =
        figures.stream()
            .map(id -> report.figure(id).amount().stripTrailingZeros())
            .distinct()
            .count();
    long texts = statements.stream().map(id -> report.statement(id).text()).distinct().count();
    return amounts < 2 && texts < 2
        ? Optional.empty()
        : Optional.of(
            Deviation.of(new Label(told(report, Language.SV), told(report, Language.EN))));
  }

  @Override
  public List<BigDecimal> mending(String figure, Printed report) {
    FigureUnit unit = report.figure(figure).unit();
    return figures.stream()
        .filter(id -> !id.equals(figure))
        .map(id -> unit.fromBase(report.figure(id).amount()))
        .distinct()
        .toList();
  }

  private String told(Printed report, Language language) {
    return Stream.concat(
            figures.stream()
                .map(report::figure)
                .map(
                    one ->
                        at(one.label(), one.source(), Numerals.quantity(one, language), language)),
            statements.stream()
                .map(report::statement)
                .map(one -> at(one.label(), one.source(), one.text(), language)))
        .collect(Collectors.joining("; "));
  }

  private static String at(Label label, Source source, String text, Language language) {
    String quoted = language == Language.SV ? "”" + text + "”" : "\"" + text + "\"";
    return label.in(language) + " (" + source + "): " + quoted;
  }
}
