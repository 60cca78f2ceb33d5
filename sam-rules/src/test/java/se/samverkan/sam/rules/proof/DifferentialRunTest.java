// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.scenario.ShippedPack;

/**
 * All engines find the same of many cases drawn at random, with all packs of the library and of its
 * examples and with packs drawn at random too; of some cases the whole answer is compared, word for
 * word. How many and from which seed can be said by the properties {@code differential.count},
 * {@code differential.packs} and {@code differential.seed}; the profile {@code differential} takes
 * ten million.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferentialRunTest {

  private static final long SEED = Long.getLong("differential.seed", RulesInEpoch.SEED);
  private static final long COUNT = Long.getLong("differential.count", 100_000);
  private static final int PACKS = Integer.getInteger("differential.packs", 20);

  /** The part of which whole answers are compared, which takes ten times as long. */
  private static final double WHOLE = 0.05;

  private static final long EACH = 1_000;
  private static final Path FOUND = Path.of("target", "differential");

  private static final List<RulePack> SHIPPED =
      ShippedPack.all().stream().map(ShippedPack::pack).toList();

  @Test
  void all_engines_assess_applicants_alike() {
    List<AssessmentTrial> trials =
        SHIPPED.stream().map(pack -> new AssessmentTrial(pack, WHOLE)).toList();
    tell(new DifferentialRun(SEED, COUNT, FOUND).of("applicants", trials));
  }

  @Test
  void all_engines_classify_outcomes_alike() {
    List<OutcomeTrial> trials =
        SHIPPED.stream()
            .filter(pack -> !pack.outcomeCriteria().isEmpty())
            .map(pack -> new OutcomeTrial(pack, WHOLE))
            .toList();
    tell(new DifferentialRun(SEED, COUNT, FOUND).of("outcomes", trials));
  }

  @Test
  void all_engines_run_packs_alike_that_are_drawn_at_random() {
    for (int i = 0; i < PACKS; i++) {
      RulePack pack = RandomPack.of(SEED + i);
      DifferentialRun run = new DifferentialRun(SEED + i, EACH, FOUND);
      String applicants = run.of("applicants", List.of(new AssessmentTrial(pack, 0)));
      String outcomes = run.of("outcomes", List.of(new OutcomeTrial(pack, 0)));
      assertThat(applicants).contains("0 differences");
      assertThat(outcomes).contains("0 differences");
    }
    tell(
        "%s applicants and as many outcomes of each of %s random packs, seeds %s to %s: 0 differences"
            .formatted(EACH, PACKS, SEED, SEED + PACKS - 1));
  }

  private static void tell(String line) {
    System.out.println(line);
  }
}
