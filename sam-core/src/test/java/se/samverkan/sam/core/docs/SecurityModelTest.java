// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Each promise of {@code docs/security-model.md} names tests, and they exist. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityModelTest {

  private static final String PAGE = Repository.text("docs/security-model.md");
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)`");

  @Test
  void every_test_that_the_page_names_exists() {
    Set<String> tests =
        Repository.files(".java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    List<String> named =
        NAMED.matcher(PAGE).results().map(match -> match.group(1)).distinct().toList();
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(tests).containsAll(named);
  }

  @Test
  void every_promise_says_how_it_is_tested() {
    assertThat(Table.rows(PAGE, "Promise"))
        .hasSizeGreaterThan(8)
        .allSatisfy(row -> assertThat(row.cell(1)).isNotBlank());
  }
}
