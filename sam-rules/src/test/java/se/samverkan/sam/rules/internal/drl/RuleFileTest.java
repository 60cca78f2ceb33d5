// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.rules.criterion.Criterion;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleFileTest {

  @Test
  void the_rules_of_sam_are_read_without_a_problem() throws Exception {
    RuleFile file =
        RuleFile.read(
            "sam",
            "eligibility.drl",
            Files.readAllBytes(Path.of("packs/sam/eligibility.drl")),
            ApplicantFields.CATALOGUE);

    assertEquals(List.of(), file.problems());
    assertEquals(
        List.of("sam.age", "sam.diagnosis", "sam.multi-problem"),
        file.criteria().stream().limit(3).map(Criterion::id).toList());
    assertEquals(14, file.criteria().size());
  }
}
