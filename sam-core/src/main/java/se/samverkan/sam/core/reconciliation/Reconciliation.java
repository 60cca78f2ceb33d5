// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.label.Source;

/**
 * What in a report does not add up: first each figure that is a likely slip, then, with those
 * corrected, each check that does not hold, in the order of the report.
 *
 * <p>A figure is a likely slip if one other value of it alone makes at least two more checks hold
 * than it upsets, by the smallest change that does. The one that gains most is taken first, of
 * equals the first in the report. It is told once, rather than as each of its consequences. What
 * rounding can explain makes no figure a slip. The time that it takes grows with the square of how
 * many figures a check binds: reports have some hundreds of figures.
 *
 * @param findings in order
 */
public record Reconciliation(List<ReconciliationFinding> findings) {

  /** How many figures are told as likely slips; what more there are, are told by their checks. */
  public static final int MOST_SLIPS = 100;

  /**
   * @throws NullPointerException if anything is null
   */
  public Reconciliation {
    findings = List.copyOf(findings);
  }

  /** The reconciliation of a report. */
  public static Reconciliation of(PrintedReport report) {
    Objects.requireNonNull(report, "report");
    List<ReconciliationFinding> findings = new ArrayList<>();
    Printed printed = report;
    Optional<Slip> slip = Slip.in(report, printed);
    while (slip.isPresent() && findings.size() < MOST_SLIPS) {
      findings.add(told(slip.get(), report));
      printed = Corrected.of(printed, slip.get().figure(), slip.get().value());
      slip = Slip.in(report, printed);
    }
    for (Check check : report.checks()) {
      told(check, printed).ifPresent(findings::add);
    }
    return new Reconciliation(findings);
  }

  /** The finding of a check or a figure. */
  public Optional<ReconciliationFinding> find(String id) {
    return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  /** Whether everything adds up. */
  public boolean isClean() {
    return findings.isEmpty();
  }

  private static ReconciliationFinding told(Slip slip, PrintedReport report) {
    Figure figure = report.figure(slip.figure());
    Figure right = figure.with(slip.value());
    List<Label> settled =
        report.checks().stream()
            .filter(check -> slip.settles().contains(check.id()))
            .map(Check::label)
            .toList();
    return ReconciliationFinding.builder()
        .id(figure.id())
        .kind(FindingKind.FIGURE)
        .sentence(
            new Label(
                told(figure, right, settled, Language.SV),
                told(figure, right, settled, Language.EN)))
        .printed(figure.amount())
        .computed(right.amount())
        .addAllChecks(slip.settles())
        .addAllConcerns(slip.suspects())
        .addAllSources(
            Stream.concat(
                    Stream.of(figure.source()),
                    report.checks().stream()
                        .filter(check -> slip.settles().contains(check.id()))
                        .map(Check::source))
                .distinct()
                .toList())
        .build();
  }

  private static String told(Figure figure, Figure right, List<Label> settled, Language language) {
    String given = Numerals.quantity(figure, language);
    String other = Numerals.quantity(right, language);
    String all = Numerals.listed(settled, language);
    return language == Language.SV
        ? "”"
            + figure.label().sv()
            + "” anges till "
            + given
            + "; med "
            + other
            + " stämmer "
            + all
            + "."
        : "\""
            + figure.label().en()
            + "\" is given as "
            + given
            + "; with "
            + other
            + " these hold: "
            + all
            + ".";
  }

  private static Optional<ReconciliationFinding> told(Check check, Printed report) {
    return check
        .deviation(report)
        .map(
            deviation ->
                ReconciliationFinding.builder()
                    .id(check.id())
                    .kind(deviation.rounding() ? FindingKind.ROUNDING : FindingKind.CHECK)
                    .sentence(sentence(check, deviation))
                    .printed(deviation.printed())
                    .computed(deviation.computed())
                    .addChecks(check.id())
                    .addAllConcerns(check.figures())
                    .addAllConcerns(check.statements())
                    .addAllSources(sources(check, report))
                    .build());
  }

  private static Label sentence(Check check, Deviation deviation) {
    String sv = deviation.rounding() ? "; det kan bero på avrundning." : ".";
    String en = deviation.rounding() ? "; rounding can explain it." : ".";
    return new Label(
        check.label().sv() + ": " + deviation.told().sv() + sv,
        check.label().en() + ": " + deviation.told().en() + en);
  }

  private static List<Source> sources(Check check, Printed report) {
    return Stream.of(
            Stream.of(check.source()),
            check.figures().stream().map(id -> report.figure(id).source()),
            check.statements().stream().map(id -> report.statement(id).source()))
        .flatMap(sources -> sources)
        .distinct()
        .toList();
  }
}
