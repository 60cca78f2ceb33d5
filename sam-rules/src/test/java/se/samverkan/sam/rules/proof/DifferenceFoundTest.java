// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.rules.internal.assess.ByEpoch;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.EngineOfPack;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** A run finds an engine that is wrong about few people, and tells it so that it can be mended. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferenceFoundTest {

  private static final RulePack SAM = RulePacks.builtIn("sam").using(Engine.MODEL);

  @TempDir Path found;

  @Test
  void the_message_names_seed_index_pack_and_what_differs_and_no_value() {
    assertThat(failure())
        .hasMessageStartingWith(
            "engines differ in findings of [sam.age]: applicants, seed 7, index ")
        .hasMessageContaining("pack sam 1.0.0; the smallest such case is in ")
        .hasMessageNotContaining("birthDate");
  }

  @Test
  void the_case_that_is_kept_knows_nothing_that_the_difference_does_not_need() throws IOException {
    assertThat(failure()).isNotNull();
    try (var files = Files.list(found)) {
      assertThat(files)
          .singleElement()
          .satisfies(
              file ->
                  assertThat(Files.readString(file).lines().skip(1))
                      .hasSize(3)
                      .anyMatch(line -> line.matches("on \\d{4}-\\d\\d-\\d\\d"))
                      .anyMatch(line -> line.matches("birthDate: .*"))
                      .anyMatch(line -> line.matches("id: .*")));
    }
  }

  @Test
  void the_same_seed_finds_the_same() {
    assertThat(failure()).hasMessage(failure().getMessage());
  }

  private Throwable failure() {
    ByEpoch<RuleEngine> wrong =
        new ByEpoch<>(
            SAM.manifest().validFrom(),
            SAM.criteria(),
            SAM.programme().values(),
            epoch -> new WrongAtSixtyFive(EngineOfPack.engine(SAM, epoch)));
    AssessmentTrial trial =
        new AssessmentTrial(
            SAM, 0, new EngineFindings(List.of(EngineOfPack.onApplicants(SAM), wrong)));
    return catchThrowable(
        () -> new DifferentialRun(7, 10_000, found).of("applicants", List.of(trial)));
  }

  /** As an engine is that compares with one off. */
  private record WrongAtSixtyFive(RuleEngine right) implements RuleEngine {

    @Override
    public String id() {
      return right.id();
    }

    @Override
    public Map<String, Finding> find(FactView subject) {
      Map<String, Finding> found = new LinkedHashMap<>(right.find(subject));
      if (Integer.valueOf(65).equals(subject.sheet().value(ApplicantFields.AGE))) {
        found.put("sam.age", Finding.MET);
      }
      return found;
    }
  }
}
