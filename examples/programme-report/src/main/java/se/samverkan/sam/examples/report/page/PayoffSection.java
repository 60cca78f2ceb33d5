// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.samverkan.sam.core.economy.PublishedPayoff;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** What the programme pays back, derived from the two points that are printed exactly. */
final class PayoffSection {

  private static final int HORIZON_MONTHS = 60;
  private static final int STEP_MONTHS = 3;

  private final PublishedPayoff payoff;
  private final Optional<PayoffClaim> claim;

  private PayoffSection(PublishedPayoff payoff, Optional<PayoffClaim> claim) {
    this.payoff = payoff;
    this.claim = claim;
  }

  static Section of(ProgrammeFigures figures) {
    return Section.of(
        "payoff",
        "Kostnad och nytta",
        "Cost and benefit",
        figures
            .payoff()
            .map(one -> new PayoffSection(one, PayoffClaim.of(figures)).blocks())
            .orElseGet(
                () -> List.of(Block.text("Ingen beräkning finns.", "There is no calculation."))));
  }

  private List<Block> blocks() {
    Block.Grid grid = grid();
    return List.of(
        numbers(),
        new Block.Text(PublishedPayoff.ASSUMPTION, Tone.WARNING),
        new Block.Chart(Block.Kind.LINES, grid.caption(), Unit.KRONOR, List.of("value"), grid),
        new Block.Points("payoff-source", Tone.PLAIN, List.of(Cell.cited(payoff.source()))));
  }

  private Block numbers() {
    List<Block.Entry> tiles = new ArrayList<>();
    tiles.add(
        Block.Entry.of(
            "payback",
            "Betalt sig efter (tryckt)",
            "Paid back after (printed)",
            Cell.words(payoff.paybackMonth() + " månader", payoff.paybackMonth() + " months")));
    tiles.add(
        Block.Entry.of(
            "monthly",
            "Nytta per månad (härlett)",
            "Benefit a month (derived)",
            kronor(payoff.monthlyBenefitKronor())));
    tiles.add(
        Block.Entry.of(
            "investment",
            "Insats från början (härlett)",
            "Paid at the start (derived)",
            kronor(payoff.investmentKronor())));
    claim.map(this::claimed).ifPresent(tiles::add);
    return new Block.Facts("payoff-numbers", Block.Style.TILES, tiles);
  }

  private Block.Entry claimed(PayoffClaim one) {
    return Block.Entry.of(
        "claim",
        new Label(
            "Efter " + one.month() + " månader (tryckt, avrundat)",
            "After " + one.month() + " months (printed, rounded)"),
        one.cell(),
        Cell.words("härlett:", "derived:"),
        kronor(payoff.valueAt(one.month())),
        one.verdict(payoff),
        Cell.cited(one.printed().source()));
  }

  private static Cell kronor(BigDecimal value) {
    return new Cell.Amount(value.setScale(0, RoundingMode.HALF_UP), Unit.KRONOR);
  }

  private Block.Grid grid() {
    SortedSet<Integer> months = new TreeSet<>(List.of(payoff.month(), payoff.paybackMonth()));
    for (int month = 0; month <= HORIZON_MONTHS; month += STEP_MONTHS) {
      months.add(month);
    }
    claim.ifPresent(one -> months.add(one.month()));
    List<Block.Entry> rows = new ArrayList<>();
    for (int month : months) {
      String number = Integer.toString(month);
      boolean isPrinted = month == payoff.month() || month == payoff.paybackMonth();
      rows.add(
          Block.Entry.of(
              number,
              new Label(number, number),
              kronor(payoff.valueAt(month)),
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
