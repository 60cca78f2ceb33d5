// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Verdict;

/** How large a pack may be, and what is said of one that is larger. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SizesTest {

  private static final int MOST_RULES = 5_000;

  @Test
  void the_most_rules_pass_the_guard_and_the_model() {
    RulePack pack = read(MOST_RULES, "").orElseThrow().using(Engine.MODEL);
    Applicant person =
        Applicant.builder()
            .id(ParticipantId.of("p-1"))
            .birthDate(LocalDate.of(1960, 1, 1))
            .onSickLeave(true)
            .build();
    Assessment assessment = pack.assess(person, LocalDate.of(2021, 1, 1)).orElseThrow();
    assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
    assertThat(assessment.groups().get(0).reasons()).hasSize(MOST_RULES);
  }

  @Test
  void one_rule_more_is_refused_where_it_begins_to_be_too_many() {
    assertThat(read(MOST_RULES + 1, "").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo("eligibility.drl");
              assertThat(problem.message()).isEqualTo("a file has at most 5000 rules");
            });
  }

  @Test
  void of_a_file_too_large_to_be_read_nothing_else_is_said() {
    String comment = "// " + "x".repeat(PackFiles.MAX_FILE_BYTES) + "\n";
    assertThat(read(10, comment).problems())
        .extracting(PackProblem::toString)
        .containsExactly("eligibility.drl: longer than the 4194304 bytes that are read");
  }

  private static PackReading read(int rules, String more) {
    String ids =
        IntStream.range(0, rules).mapToObj(i -> "big.c" + i).collect(Collectors.joining(", "));
    String text =
        IntStream.range(0, rules)
            .mapToObj(
                i ->
                    OwnPacks.rule(
                        "rule " + i, "big.c" + i, "", "age >= " + i % 50 + ", onSickLeave == true"))
            .collect(Collectors.joining("\n"));
    String manifest =
        OwnPacks.manifest("big", "{allOf: [" + ids + "]}")
            .replaceFirst("(?s)values:.*?groups:", "groups:");
    return RulePacks.read(OwnPacks.pack("big", manifest, OwnPacks.rules("big", more + text)));
  }
}
