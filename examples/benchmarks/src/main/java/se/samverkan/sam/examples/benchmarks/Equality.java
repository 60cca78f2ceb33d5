// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks;

import java.util.List;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Provenance;

/** Whether two ways of assessing say the same. Nothing is measured of ways that do not. */
public final class Equality {

  /** A way of making assessments. */
  @FunctionalInterface
  public interface Way {

    /** What it says of one applicant. */
    Assessment assess(Applicant applicant);
  }

  private Equality() {}

  /**
   * Holds two ways against each other; who made an assessment is left out of it.
   *
   * @throws IllegalStateException if they differ on anybody; names the person and neither answer
   */
  public static void require(String name, List<Applicant> people, Way reference, Way other) {
    for (Applicant person : people) {
      Assessment expected = reference.assess(person);
      Assessment actual = as(expected.provenance(), other.assess(person));
      if (!expected.equals(actual)) {
        throw new IllegalStateException(
            "`" + name + "` says something else of `" + person.id() + "`");
      }
    }
  }

  private static Assessment as(Provenance provenance, Assessment assessment) {
    return Assessment.builder().copyOf(assessment).provenance(provenance).build();
  }
}
