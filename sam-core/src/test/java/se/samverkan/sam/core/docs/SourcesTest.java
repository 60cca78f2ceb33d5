// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/sources.md} explains every number that is cited anywhere. */
class SourcesTest {

  private static final List<String> EXPLAINED =
      Table.rows(Repository.text("docs/sources.md"), "Number").stream()
          .map(row -> row.cell(0))
          .toList();

  @Test
  void every_number_cited_in_the_repository_is_explained() {
    Set<String> explained = Set.copyOf(EXPLAINED);
    List<String> unexplained = new ArrayList<>();
    for (var file : Repository.files(".java", ".drl", ".yaml", ".md", ".json")) {
      cited(Repository.text(file))
          .filter(number -> !explained.contains(number))
          .forEach(number -> unexplained.add(number + " in " + Repository.ROOT.relativize(file)));
    }
    assertThat(unexplained).isEmpty();
  }

  @Test
  void a_number_is_explained_once_and_in_a_few_words() {
    assertThat(EXPLAINED).doesNotHaveDuplicates();
    assertThat(Table.rows(Repository.text("docs/sources.md"), "Number"))
        .allSatisfy(row -> assertThat(row.cell(1)).isNotBlank().hasSizeLessThan(120));
  }

  @Test
  void a_range_cites_all_numbers_in_it() {
    assertThat(cited("SAM App (F15–F17, S3)")).containsExactly("F15", "F16", "F17", "S3");
  }

  private static Stream<String> cited(String text) {
    return CitedNumber.in(text).map(CitedNumber::toString);
  }
}
