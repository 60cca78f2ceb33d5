// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.label.Source;

/**
 * A figure of the running text is the number in the words around it. Such a figure stands in no
 * table that would show a slip of the pen, so it is kept twice, as a number and in its phrase.
 *
 * @param figure the id of the figure
 * @param statement the id of the statement, in Swedish, that has the number in digits
 */
public record ToldAs(String id, Label label, Source source, String figure, String statement)
    implements Check {

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if the id has not the form of a code
   */
  public ToldAs {
    Check.requireId(id);
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(statement, "statement");
  }

  @Override
  public List<String> figures() {
    return List.of(figure);
  }

  @Override
  public List<String> statements() {
    return List.of(statement);
  }

  @Override
  public Optional<Deviation> deviation(Printed report) {
    Figure printed = report.figure(figure);
    String words = report.statement(statement).text();
    if (Numerals.numbersIn(words).stream().anyMatch(one -> one.compareTo(printed.value()) == 0)) {
      return Optional.empty();
    }
    return Optional.of(
        Deviation.of(
            new Label(
                "”"
                    + printed.label().sv()
                    + "” anges till "
                    + Numerals.quantity(printed, Language.SV)
                    + ", men i ord står ”"
                    + words
                    + "”",
                "\""
                    + printed.label().en()
                    + "\" is given as "
                    + Numerals.quantity(printed, Language.EN)
                    + ", but the words are \""
                    + words
                    + "\"")));
  }

  @Override
  public List<BigDecimal> mending(String id, Printed report) {
    return Numerals.numbersIn(report.statement(statement).text());
  }
}
