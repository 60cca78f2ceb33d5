// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.ReportArbitraries;

/** What holds for every report. */
class ReconciliationLawsTest {

  @Property(tries = 200)
  void aReportIsCleanIfAndOnlyIfEveryCheckHolds(@ForAll("reports") PrintedReport report) {
    assertThat(Reconciliation.of(report).isClean())
        .isEqualTo(report.checks().stream().allMatch(check -> check.deviation(report).isEmpty()));
  }

  @Property(tries = 200)
  void findingsNameWhatIsThereAndAreTheSameInEveryLocale(@ForAll("reports") PrintedReport report) {
    Set<String> printed =
        Stream.concat(
                report.figures().stream().map(Figure::id),
                report.statements().stream().map(Statement::id))
            .collect(Collectors.toSet());
    Reconciliation found = Reconciliation.of(report);

    assertThat(found.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.checks()).isNotEmpty();
              assertThat(printed).containsAll(finding.concerns());
              assertThat(finding.sources()).isNotEmpty();
            });
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Reconciliation.of(report)).isEqualTo(found);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Provide
  Arbitrary<PrintedReport> reports() {
    return ReportArbitraries.reports();
  }
}
