// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.space.WrittenPack;

/** A mistake passes for none only if it changes nothing for anybody. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EquivalenceTest {

  @Test
  void whoever_has_no_sickness_compensation_counts_too() {
    RulePack pack =
        new WrittenPack()
            .group("all", "{anyOf: [own.free, own.limited]}")
            .rule(
                "free",
                "sicknessCompensation.received == false || sicknessCompensation.timeLimited == true")
            .rule("limited", "sicknessCompensation.timeLimited == true")
            .read();
    Mutant allOf =
        Mutants.of(pack).stream()
            .filter(mutant -> mutant.change().en().contains("any of becomes all of"))
            .findFirst()
            .orElseThrow();

    assertThat(Equivalence.holds(pack, allOf.pack())).isFalse();
    assertThat(MutationSurvey.of(pack, List.of()).survivors())
        .anyMatch(survivor -> survivor.mutant().change().equals(allOf.change()));
  }
}
