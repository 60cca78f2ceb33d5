// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.start;

import java.io.IOException;
import java.time.LocalDate;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePacks;

/** The first assessment of somebody whom the program itself describes. */
public final class FirstAssessment {

  private FirstAssessment() {}

  /** Runs with the name of an engine. */
  public static void main(String[] arguments) throws IOException {
    Applicant applicant =
        Applicant.builder()
            .id(ParticipantId.of("person-1"))
            .birthDate(LocalDate.of(1970, 5, 17))
            .employment(Employment.UNEMPLOYED)
            .onSickLeave(true)
            .build();
    Assessment assessment =
        RulePacks.builtIn("resam")
            .using(Engine.valueOf(arguments[0]))
            .assess(applicant, LocalDate.of(2009, 6, 1))
            .orElseThrow();
    Done.with(assessment.verdict());
  }
}
