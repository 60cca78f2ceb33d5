// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.time.LocalDate;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;

/** A program that assesses one person, to see what of the library and of others it loads. */
final class FirstAssessment {

  private FirstAssessment() {}

  /**
   * Prints the verdict and the engine.
   *
   * @param arguments the id of a built-in pack
   */
  public static void main(String[] arguments) {
    Applicant applicant =
        Applicant.builder().id(ParticipantId.of("p-1")).birthDate(LocalDate.of(1980, 1, 1)).build();
    var assessment =
        RulePacks.builtIn(arguments[0]).assess(applicant, LocalDate.of(2014, 1, 15)).orElseThrow();
    System.out.println(assessment.verdict() + " " + assessment.provenance().engine());
  }
}
