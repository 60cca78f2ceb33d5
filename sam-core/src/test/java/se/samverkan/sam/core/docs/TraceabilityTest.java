// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.docs.Place.Kind;

/** {@code docs/traceability.md} says of each number who cites it, and is fresh. */
class TraceabilityTest {

  private static final Path PAGE = Repository.ROOT.resolve("docs/traceability.md");

  private static final List<CitedNumber> EXPLAINED =
      Table.rows(Repository.text("docs/sources.md"), "Number").stream()
          .map(row -> CitedNumber.of(row.cell(0)))
          .toList();

  private static final Citations CITATIONS = Citations.ofRepository();

  @Test
  void thePageIsMadeOfWhatTheFilesCite() throws IOException {
    String page = TraceabilityPage.of(EXPLAINED, CITATIONS);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Repository.text(PAGE).replace("\r\n", "\n"))
        .as("docs/traceability.md; if the change is meant, run the test with -Dgolden.update=true")
        .isEqualTo(page);
  }

  @Test
  void whatIsCitedIsExplained() {
    assertThat(EXPLAINED).containsAll(CITATIONS.numbers());
  }

  @Test
  void everyNumberOfTheReportsHasItsRow() {
    assertThat(Table.rows(Repository.text(PAGE), "Number"))
        .extracting(row -> row.cell(0))
        .containsExactlyElementsOf(EXPLAINED.stream().map(CitedNumber::toString).toList())
        .hasSize(80 + 12 + 9 + 18);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sam-rules/packs/sam/eligibility.drl  | @source("SAM App (F15)")                 | RULE
          sam-rules/packs/sam/pack.yaml        | source: SAM App (F15)                    | PACK
          sam-rules/packs/sam/scenarios/a.yaml | # the edges of the age (F15)             | TOLD
          examples/lifecycle/stories/s01.yaml  | source: RESAM (F15)                      | TOLD
          sam-core/src/main/java/a/Some.java   | * Ages are in years (F15).               | TYPE
          sam-core/src/test/java/a/SomeTest.java | /** The edges of the age (F15). */     | TEST
          sam-core/src/test/java/a/SomeTest.java | at(64); // the last year (F15)         | TEST
          sam-core/src/test/java/a/SomeTest.java | assertSame("F15 the age", found);      | TEST
          sam-core/src/test/java/a/SomeTest.java | void f15_the_age() {                   | TEST
          """)
  void aCitationBelongsToTheColumnOfItsFile(String file, String line, Kind kind) {
    Citations citations = reading(file, line);

    assertThat(citations.of(CitedNumber.of("F15"))).extracting(Place::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sam-core/src/test/java/a/SomeTest.java     | String rule = "@source(SAM App (F15))";
          sam-rules/src/test/resources/a/pack.yaml   | source: SAM App (F15)
          examples/own-programme/packs/sam/pack.yaml | source: SAM App (F15)
          """)
  void aTextThatATestOnlyReadsCitesNothing(String file, String line) {
    assertThat(reading(file, line).numbers()).isEmpty();
  }

  private static Citations reading(String file, String line) {
    Citations citations = Citations.none();
    citations.read(file, List.of(line));
    return citations;
  }
}
