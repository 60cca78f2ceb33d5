// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.findings;

import java.util.List;
import java.util.stream.Stream;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.examples.benchmarks.population.Population;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * The criteria of SAM and then of RESAM, with their values filled in. Each has two bits in a
 * finding, the first from the lowest: 1 met, 2 not met, 0 unknown.
 */
public final class Criteria {

  private Criteria() {}

  /** All of them, in order. */
  public static List<Criterion> all() {
    return Stream.of("sam", "resam").map(RulePacks::builtIn).flatMap(Criteria::of).toList();
  }

  private static Stream<Criterion> of(RulePack pack) {
    return Epoch.beginning(
        pack.epochs().floor(Population.SAM_DAY), pack.criteria(), pack.programme().values())
        .resolved()
        .stream();
  }

  /** The bits of the findings by the typed model, which the others are held against. */
  public static long find(List<Criterion> criteria, ApplicantOnDate view) {
    long findings = 0;
    for (int i = 0; i < criteria.size(); i++) {
      findings |=
          switch (Comparing.find(criteria.get(i).condition(), view.sheet())) {
            case MET -> met(i);
            case NOT_MET -> notMet(i);
            case UNKNOWN -> 0;
          };
    }
    return findings;
  }

  /** The bit that says that a criterion is met. */
  public static long met(int criterion) {
    return 1L << 2 * criterion;
  }

  /** The bit that says that it is not met. */
  public static long notMet(int criterion) {
    return 2L << 2 * criterion;
  }
}
