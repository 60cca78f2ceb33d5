// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** Takes the folder of a pack, a file with an applicant, and the day to look at. */
final class Main {

  private Main() {}

  public static void main(String... args) throws IOException {
    RulePack pack = RulePacks.read(Path.of(args[0])).orElseThrow();
    Applicant applicant =
        SamJson.applicant().read(Files.readAllBytes(Path.of(args[1]))).orElseThrow();
    Assessment assessment = pack.assess(applicant, LocalDate.parse(args[2])).orElseThrow();
    System.out.println(assessment.verdict().label().en());
  }
}
