// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntakeTest {

  private static final LocalDate DAY = LocalDate.of(2012, 1, 16);
  private static final Intake INTAKE =
      new Intake(RulePacks.read(Path.of("../packs/unga")).orElseThrow());

  @Test
  void an_application_on_the_class_path_assesses_by_a_pack_in_a_folder() {
    assertThat(RulePack.class.getModule().isNamed()).isFalse();
    assertThat(answer("{'id': 'p-1', 'birthDate': '1990-03-01', 'employment': 'unemployed'}", DAY))
        .isEqualTo("bedömning: tillhör målgruppen");
    assertThat(answer("{'id': 'p-1', 'employment': 'unemployed'}", DAY))
        .startsWith("bedömning: kan inte avgöras\nfråga: ");
  }

  @Test
  void what_cannot_be_read_or_cannot_be_assessed_is_told() {
    assertThat(answer("{'id': 'p-1', 'birthday': '1990-03-01'}", DAY))
        .isEqualTo(
            "uppgifterna kan inte läsas:\n"
                + "line 1, column 15, at /birthday: `birthday` is not a property of an applicant;"
                + " did you mean `birthDate`?");
    assertThat(answer("{'id': 'p-1'}", LocalDate.of(2011, 12, 31)))
        .isEqualTo(
            "ingen bedömning: reglerna för `unga` gäller från 2012-01-01 och kan inte användas för"
                + " 2011-12-31");
  }

  @Test
  void one_pack_serves_all_threads_at_once() {
    List<String> answers =
        IntStream.range(0, 200).parallel().mapToObj(i -> answer(person(i), DAY)).toList();

    assertThat(answers)
        .isEqualTo(IntStream.range(0, 200).mapToObj(i -> answer(person(i), DAY)).toList())
        .contains("bedömning: tillhör målgruppen", "bedömning: tillhör inte målgruppen");
  }

  private static String person(int number) {
    return "{'id': 'p-%d', 'birthDate': '%d-03-01', 'employment': 'unemployed'}"
        .formatted(number, 1950 + number % 50);
  }

  private static String answer(String json, LocalDate asOf) {
    return INTAKE.answer(json.replace('\'', '"').getBytes(UTF_8), asOf);
  }
}
