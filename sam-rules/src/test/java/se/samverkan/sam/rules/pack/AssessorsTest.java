// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.rules.internal.assess.ApplicantRules;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.assess.OutcomeRules;
import se.samverkan.sam.rules.internal.drools.CompiledRules;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessorsTest {

  private static final LocalDate DAY = LocalDate.of(2012, 1, 16);
  private static final Applicant SOMEBODY =
      Applicant.builder()
          .id(ParticipantId.of("p-01"))
          .birthDate(LocalDate.of(1970, 5, 17))
          .suicideRisk(false)
          .build();

  @Test
  void rules_that_the_build_compiled_for_another_version_are_compiled_anew() {
    RulePack sam = RulePacks.builtIn("sam").using(Engine.DIRECT);
    RulePack mixed = RulePack.of(new CompiledElsewhere(sam)).using(Engine.DIRECT);

    assertThat(mixed.assess(SOMEBODY, DAY)).isEqualTo(sam.assess(SOMEBODY, DAY));
  }

  /** What a pack consists of, beside compiled rules whose classes are none. */
  private record CompiledElsewhere(RulePack pack) implements PackParts {

    @Override
    public ApplicantRules applicants() {
      return ApplicantRules.of(pack.manifest(), pack.criteria(), pack.sha256());
    }

    @Override
    public OutcomeRules outcomes() {
      return OutcomeRules.of(pack.manifest(), pack.outcomeCriteria(), pack.outcomeSha256());
    }

    @Override
    public Manifest manifest() {
      return pack.manifest();
    }

    @Override
    public PackFiles files() {
      return pack.files();
    }

    @Override
    public Optional<CompiledRules> compiled(Class<? extends FactView> subject, Epoch epoch) {
      CompiledRules right = CompiledRules.of(pack.id(), subject, epoch.resolved());
      TreeMap<String, byte[]> damaged = new TreeMap<>(right.classes());
      damaged.replaceAll((name, bytes) -> new byte[] {1, 2, 3});
      return Optional.of(new CompiledRules(right.sha256(), right.conditions(), damaged));
    }
  }
}
