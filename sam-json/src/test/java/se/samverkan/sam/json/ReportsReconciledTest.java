// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.reconciliation.Figure;
import se.samverkan.sam.core.reconciliation.FigureUnit;
import se.samverkan.sam.core.reconciliation.FindingKind;
import se.samverkan.sam.core.reconciliation.PrintedReport;
import se.samverkan.sam.core.reconciliation.Reconciliation;
import se.samverkan.sam.core.reconciliation.ReconciliationFinding;

/** What in the two reports does not add up: what is known, and whatever else is changed in them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportsReconciledTest {

  private static final Path REPORTS = Path.of("../examples/programme-report/reports");

  @Test
  void of_sam_the_known_inconsistencies_are_found_and_no_others() {
    assertThat(Reconciliation.of(report("sam")).findings())
        .extracting(ReconciliationFinding::id)
        .containsExactly(
            "budget-written", "experience", "absent", "consent", "admission", "anchor");
    assertThat(numbers("sam")).containsExactlyInAnyOrder("I6", "I7");
  }

  @Test
  void of_resam_the_known_inconsistencies_are_found_and_no_others() {
    assertThat(Reconciliation.of(report("resam")).findings())
        .extracting(ReconciliationFinding::id)
        .containsExactly(
            "row-af",
            "row-travel-af",
            "row-other",
            "column-q1",
            "column-q2",
            "column-q3",
            "overdrawn-named",
            "periods",
            "share-adapted",
            "share-returned",
            "drop-outs-explained",
            "strict-goal",
            "woman-50",
            "volume",
            "dated");
    assertThat(numbers("resam"))
        .containsExactlyInAnyOrder("I1", "I2", "I3", "I4", "I5", "I7", "I9", "F75", "F76", "O3");
  }

  @Test
  void what_may_be_rounding_is_told_as_such() {
    assertThat(Reconciliation.of(report("resam")).findings())
        .filteredOn(finding -> finding.kind() == FindingKind.ROUNDING)
        .extracting(ReconciliationFinding::id)
        .containsExactly(
            "row-af", "row-travel-af", "row-other", "column-q1", "column-q2", "column-q3");
  }

  @Test
  void a_finding_is_a_sentence_in_each_language() {
    Reconciliation resam = Reconciliation.of(report("resam"));

    assertThat(resam.find("row-other").orElseThrow().sentence())
        .isEqualTo(
            new Label(
                "Perioderna på raden diverse blir det ackumulerade: ”diverse, ackumulerat” anges"
                    + " till 4\u00A0315\u00A0kr, men delarna blir 4\u00A0316\u00A0kr; det kan bero på"
                    + " avrundning.",
                "The periods of the line other make what is accumulated: \"other, accumulated\" is"
                    + " given as 4\u00A0315\u00A0kr, but its parts make 4\u00A0316\u00A0kr; rounding"
                    + " can explain it."));
    assertThat(resam.find("share-returned").orElseThrow().sentence().sv())
        .endsWith("”återgång, andel” anges till 39,8\u00A0%, men 38 av 103 är 36,9\u00A0%.");
    assertThat(resam.find("share-returned").orElseThrow().sentence().en())
        .endsWith("\"return, share\" is given as 39.8\u00A0%, but 38 of 103 is 36.9\u00A0%.");
    assertThat(resam.find("volume").orElseThrow().sentence().en())
        .endsWith("but over 38 months the average comes to 20.3.");
    assertThat(resam.find("strict-goal").orElseThrow().sentence().en())
        .endsWith("no more than between 29 and 60.");
  }

  @Test
  void a_likely_slip_is_told_once_with_what_it_could_have_been() {
    Reconciliation changed =
        Reconciliation.of(report("resam").with("doctor-used", new BigDecimal("222601")));

    assertThat(changed.findings().get(0))
        .satisfies(
            slip -> {
              assertThat(slip.id()).isEqualTo("doctor-used");
              assertThat(slip.kind()).isEqualTo(FindingKind.FIGURE);
              assertThat(slip.printed()).hasValue(new BigDecimal("222601"));
              assertThat(slip.computed()).hasValue(new BigDecimal("222600"));
              assertThat(slip.difference()).hasValue(BigDecimal.ONE.negate());
              assertThat(slip.checks()).containsExactly("row-doctor", "left-doctor", "column-used");
            });
    assertThat(changed.findings()).hasSize(16);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam", "resam"})
  void every_figure_is_bound_by_a_check(String id) {
    PrintedReport report = report(id);
    Set<String> bound =
        report.checks().stream()
            .flatMap(check -> check.figures().stream())
            .collect(Collectors.toSet());

    assertThat(report.figures()).extracting(Figure::id).allMatch(bound::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam", "resam"})
  void a_change_to_any_figure_is_exactly_one_more_finding_and_names_it(String id) {
    PrintedReport report = report(id);
    List<String> before = ids(Reconciliation.of(report));
    List<String> faults = new ArrayList<>();
    Set<String> roundingTaken = new TreeSet<>();
    for (Changed changed : changes(report)) {
      Reconciliation after = Reconciliation.of(changed.report());
      List<ReconciliationFinding> more =
          after.findings().stream().filter(one -> !before.contains(one.id())).toList();
      List<String> gone = before.stream().filter(one -> after.find(one).isEmpty()).toList();
      if (more.size() != 1
          || !more.get(0).concerns().contains(changed.figure())
          || !more.get(0).checks().containsAll(gone)) {
        faults.add(changed.figure() + " as " + changed.value() + ": " + ids(after));
      }
      if (!gone.isEmpty()) {
        roundingTaken.add(changed.figure());
      }
    }
    assertThat(faults).isEmpty();
    // Where two sums that are a krona too high cross, two kronor less are one too few for both: the
    // figure is told, and what was told as the rounding of its row and column is settled by it.
    assertThat(roundingTaken)
        .isEqualTo(
            id.equals("sam")
                ? Set.of()
                : Set.of(
                    "af-q1",
                    "af-q2",
                    "af-q3",
                    "travel-af-q1",
                    "travel-af-q2",
                    "travel-af-q3",
                    "other-q1",
                    "other-q2",
                    "other-q3"));
  }

  /** A report in which one figure is another. */
  private record Changed(String figure, BigDecimal value, PrintedReport report) {}

  private static List<Changed> changes(PrintedReport report) {
    List<Changed> changes = new ArrayList<>();
    for (Figure figure : report.figures()) {
      for (BigDecimal by : List.of(change(figure), change(figure).negate())) {
        BigDecimal value = figure.value().add(by);
        changes.add(new Changed(figure.id(), value, report.with(figure.id(), value)));
      }
    }
    return changes;
  }

  /** Two kronor, one person, or two of the last decimal that is printed. */
  private static BigDecimal change(Figure figure) {
    if (figure.unit() == FigureUnit.PERSONS) {
      return BigDecimal.ONE;
    }
    return BigDecimal.valueOf(2).scaleByPowerOfTen(-figure.value().scale());
  }

  private static Set<String> numbers(String id) {
    PrintedReport report = report(id);
    return Reconciliation.of(report).findings().stream()
        .flatMap(finding -> finding.sources().get(0).numbers().stream())
        .filter(number -> number.startsWith("I") || Set.of("F75", "F76", "O3").contains(number))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> ids(Reconciliation reconciliation) {
    return reconciliation.findings().stream().map(ReconciliationFinding::id).toList();
  }

  private static PrintedReport report(String id) {
    try {
      byte[] yaml = Files.readAllBytes(REPORTS.resolve(id + ".yaml"));
      return SamJson.printedReport().readYaml(yaml).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
