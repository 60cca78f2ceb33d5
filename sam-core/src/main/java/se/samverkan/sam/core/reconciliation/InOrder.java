// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.label.Source;

/**
 * One day is not before another: a report is not dated before the end of what it reports (I7).
 *
 * @param earlier the id of a statement of a day
 * @param later the id of the statement of a day that is not before it
 */
public record InOrder(String id, Label label, Source source, String earlier, String later)
    implements Check {

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if the id has not the form of a code
   */
  public InOrder {
    Check.requireId(id);
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
  }

  @Override
  public List<String> figures() {
    return List.of();
  }

  @Override
  public List<String> statements() {
    return List.of(earlier, later);
  }

  @Override
  public Optional<Deviation> deviation(Printed report) {
    Statement one = report.statement(earlier);
    Statement other = report.statement(later);
    return day(other).isBefore(day(one))
        ? Optional.of(
            Deviation.of(new Label(told(one, other, Language.SV), told(one, other, Language.EN))))
        : Optional.empty();
  }

  private static LocalDate day(Statement statement) {
    return statement
        .day()
        .orElseThrow(() -> new IllegalArgumentException("`" + statement.id() + "` states no day"));
  }

  private static String told(Statement one, Statement other, Language language) {
    return other.label().in(language)
        + ": "
        + other.text()
        + (language == Language.SV ? ", men " : ", but ")
        + one.label().in(language)
        + ": "
        + one.text();
  }
}
