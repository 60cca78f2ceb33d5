// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code CONTRIBUTING.md} counts the fates that {@link OutcomeMutationTest} writes down. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeScoreTest {

  private static final Path PAGE = Path.of("..", "CONTRIBUTING.md");
  private static final String HEADING =
      "| Outcomes of | Mistakes | Noticed | Change nothing | Unnoticed |";

  @ParameterizedTest
  @ValueSource(strings = {"sam", "resam"})
  void the_table_counts_the_fates_of_the_mistakes_of_a_pack(String id) throws IOException {
    List<String> fates =
        Files.readAllLines(
            Path.of("src", "test", "resources", "mutation", "outcomes-" + id + ".txt"));
    long noticed = count(fates, "noticed | ");
    long changeNothing = count(fates, "changes nothing | ");
    long unnoticed = count(fates, "NOT NOTICED | ");

    assertThat(noticed + changeNothing + unnoticed).isEqualTo(fates.size());
    assertThat(table())
        .contains(
            String.format(
                Locale.ROOT,
                "| `%s` | %s | %s | %s | %s |",
                id,
                fates.size(),
                noticed,
                changeNothing,
                unnoticed));
  }

  @Test
  void the_table_has_a_row_for_each_file_of_fates_and_no_other() throws IOException {
    try (var files = Files.list(Path.of("src", "test", "resources", "mutation"))) {
      assertThat(table())
          .hasSameSizeAs(
              files.filter(file -> file.getFileName().toString().startsWith("outcomes-")).toList());
    }
  }

  private static long count(List<String> fates, String fate) {
    return fates.stream().filter(line -> line.startsWith(fate)).count();
  }

  private static List<String> table() throws IOException {
    return Files.readString(PAGE, StandardCharsets.UTF_8)
        .lines()
        .dropWhile(line -> !line.equals(HEADING))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }
}
