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
 * A count is explained case by case: the report tells of as many as it counts (I3).
 *
 * @param figure the id of the count
 * @param cases the ids of the statements that tell one case each
 */
public record ExplainedBy(String id, Label label, Source source, String figure, List<String> cases)
    implements Check {

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if the id has not the form of a code
   */
  public ExplainedBy {
    Check.requireId(id);
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(figure, "figure");
    cases = List.copyOf(cases);
  }

  @Override
  public List<String> figures() {
    return List.of(figure);
  }

  @Override
  public List<String> statements() {
    return cases;
  }

  @Override
  public Optional<Deviation> deviation(Printed report) {
    Figure count = report.figure(figure);
    BigDecimal told = BigDecimal.valueOf(cases.size());
    if (count.amount().compareTo(told) == 0) {
      return Optional.empty();
    }
    List<Label> labels = cases.stream().map(id -> report.statement(id).label()).toList();
    return Optional.of(
        Deviation.between(
            count.amount(),
            told,
            new Label(
                "”"
                    + count.label().sv()
                    + "” anges till "
                    + Numerals.quantity(count, Language.SV)
                    + ", men texten berättar om "
                    + cases.size()
                    + ": "
                    + Numerals.listed(labels, Language.SV),
                "\""
                    + count.label().en()
                    + "\" is given as "
                    + Numerals.quantity(count, Language.EN)
                    + ", but the text tells of "
                    + cases.size()
                    + ": "
                    + Numerals.listed(labels, Language.EN))));
  }

  @Override
  public List<BigDecimal> mending(String id, Printed report) {
    return List.of(BigDecimal.valueOf(cases.size()));
  }
}
