// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.assessing;

import java.util.List;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Provenance;

/** Whether two ways of assessing say the same. Nothing is measured of ways that do not. */
public final class Equality {

  private Equality() {}

  /**
   * Holds two ways against each other; who made an assessment is left out of it.
   *
   * @throws IllegalStateException if they differ on anybody; names the person and no answer
   */
  public static void require(List<Applicant> people, Way reference, Way other) {
    for (Applicant person : people) {
      List<Assessment> expected = reference.assess(person);
      List<Assessment> actual = other.assess(person);
      for (int i = 0; i < expected.size(); i++) {
        if (!expected.get(i).equals(as(expected.get(i).provenance(), actual.get(i)))) {
          throw new IllegalStateException(
              "`" + other.words() + "` says something else of `" + person.id() + "`");
        }
      }
    }
  }

  private static Assessment as(Provenance provenance, Assessment assessment) {
    return Assessment.builder().copyOf(assessment).provenance(provenance).build();
  }
}
