// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.samverkan.sam.core.economy.PublishedPayoff;
import se.samverkan.sam.core.label.Label;

/** What the programme pays back, derived from the two points that are printed. */
final class PayoffSection {

  private static final int HORIZON_MONTHS = 60;
  private static final int STEP_MONTHS = 3;

  private PayoffSection() {}

  static Section of(Optional<PublishedPayoff> payoff) {
    return Section.of(
        "payoff",
        "Kostnad och nytta",
        "Cost and benefit",
        payoff
            .map(PayoffSection::blocks)
            .orElseGet(
                () -> List.of(Block.text("Ingen beräkning finns.", "There is no calculation."))));
  }

  private static List<Block> blocks(PublishedPayoff payoff) {
    Block.Grid grid = grid(payoff);
    return List.of(
        new Block.Facts(
            "payoff-numbers",
            Block.Style.TILES,
            List.of(
                Block.Entry.of(
                    "payback",
                    "Betalt sig efter (tryckt)",
                    "Paid back after (printed)",
                    Cell.words(
                        payoff.paybackMonth() + " månader", payoff.paybackMonth() + " months")),
                Block.Entry.of(
                    "monthly",
                    "Nytta per månad (härlett)",
                    "Benefit a month (derived)",
                    new Cell.Amount(
                        payoff.monthlyBenefitKronor().setScale(0, RoundingMode.HALF_UP),
                        Unit.KRONOR)),
                Block.Entry.of(
                    "investment",
                    "Insats från början (härlett)",
                    "Paid at the start (derived)",
                    new Cell.Amount(
                        payoff.investmentKronor().setScale(0, RoundingMode.HALF_UP),
                        Unit.KRONOR)))),
        new Block.Text(PublishedPayoff.ASSUMPTION, Tone.WARNING),
        new Block.Chart(Block.Kind.LINES, grid.caption(), Unit.KRONOR, List.of("value"), grid),
        new Block.Points("payoff-source", Tone.PLAIN, List.of(Cell.cited(payoff.source()))));
  }

  private static Block.Grid grid(PublishedPayoff payoff) {
    SortedSet<Integer> months = new TreeSet<>(List.of(payoff.month(), payoff.paybackMonth()));
    for (int month = 0; month <= HORIZON_MONTHS; month += STEP_MONTHS) {
      months.add(month);
    }
    List<Block.Entry> rows = new ArrayList<>();
    for (int month : months) {
      String number = Integer.toString(month);
      boolean isPrinted = month == payoff.month() || month == payoff.paybackMonth();
      rows.add(
          Block.Entry.of(
              number,
              new Label(number, number),
              new Cell.Amount(payoff.valueAt(month).setScale(0, RoundingMode.HALF_UP), Unit.KRONOR),
              isPrinted ? Cell.words("tryckt", "printed") : Cell.words("härlett", "derived")));
    }
    return new Block.Grid(
        "payoff-months",
        new Label(
            "Vad som kommit tillbaka minus vad som betalats",
            "What has come back less what was paid"),
        new Label("Månad", "Month"),
        List.of(
            Block.Column.of("value", "Kronor", "Kronor"),
            Block.Column.of("origin", "Varifrån", "From where")),
        rows);
  }
}
