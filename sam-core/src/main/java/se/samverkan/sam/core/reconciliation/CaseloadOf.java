// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.label.Source;

/**
 * As many people at a time as the report says: by Little's law those who came, times how long they
 * stayed on average, divided by how long the programme went on, with one decimal, halves upwards
 * (I5).
 *
 * @param caseload the id of how many at a time
 * @param persons the id of how many came
 * @param stay the id of how many months they stayed on average
 * @param from the first month in which somebody came, by any day of it
 * @param until the last month, by any day of it
 */
public record CaseloadOf(
    String id,
    Label label,
    Source source,
    String caseload,
    String persons,
    String stay,
    LocalDate from,
    LocalDate until)
    implements Check {

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if it ends before it begins, or the id has not the form of a
   *     code
   */
  public CaseloadOf {
    Check.requireId(id);
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(caseload, "caseload");
    Objects.requireNonNull(persons, "persons");
    Objects.requireNonNull(stay, "stay");
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a programme ends before it begins");
    }
  }

  @Override
  public List<String> figures() {
    return List.of(caseload, persons, stay);
  }

  @Override
  public List<String> statements() {
    return List.of();
  }

  /** How many months the programme went on, the first and the last among them. */
  public long months() {
    return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(until)) + 1;
  }

  @Override
  public Optional<Deviation> deviation(Printed report) {
    Figure printed = report.figure(caseload);
    BigDecimal computed =
        report
            .figure(persons)
            .amount()
            .multiply(report.figure(stay).amount())
            .divide(BigDecimal.valueOf(months()), 1, RoundingMode.HALF_UP);
    if (computed.compareTo(printed.amount()) == 0) {
      return Optional.empty();
    }
    String sv = Numerals.quantity(printed, Language.SV);
    String en = Numerals.quantity(printed, Language.EN);
    return Optional.of(
        Deviation.between(
            printed.amount(),
            computed,
            new Label(
                "”"
                    + printed.label().sv()
                    + "” anges till "
                    + sv
                    + ", men under "
                    + months()
                    + " månader blir det i genomsnitt "
                    + Numerals.number(computed, Language.SV),
                "\""
                    + printed.label().en()
                    + "\" is given as "
                    + en
                    + ", but over "
                    + months()
                    + " months the average comes to "
                    + Numerals.number(computed, Language.EN))));
  }
}
