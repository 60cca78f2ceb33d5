// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.start;

import java.io.IOException;
import java.time.LocalDate;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePacks;

/** The first assessment of somebody who is read from JSON, written as JSON again. */
public final class FirstFromJson {

  private static final String APPLICANT =
      """
      {"id": "person-1", "birthDate": "1970-05-17", "employment": "unemployed", "onSickLeave": true}
      """;

  private FirstFromJson() {}

  /** Runs with the name of an engine. */
  public static void main(String[] arguments) throws IOException {
    Applicant applicant = SamJson.applicant().read(APPLICANT).orElseThrow();
    Assessment assessment =
        RulePacks.builtIn("resam")
            .using(Engine.valueOf(arguments[0]))
            .assess(applicant, LocalDate.of(2009, 6, 1))
            .orElseThrow();
    Done.with(SamJson.assessment().write(assessment, Layout.COMPACT).length());
  }
}
