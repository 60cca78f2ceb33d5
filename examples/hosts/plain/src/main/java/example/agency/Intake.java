// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import se.samverkan.sam.json.JsonProblem;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** Assesses applicants, and tells case workers what came of it. */
public final class Intake {

  private final RulePack pack;

  Intake(RulePack pack) {
    this.pack = pack;
  }

  /** Takes the folder of a pack, a file with an applicant, and the day to look at. */
  public static void main(String... args) throws IOException {
    // on the embedding page from here
    RulePack pack = RulePacks.read(Path.of(args[0])).orElseThrow();
    Intake intake = new Intake(pack);

    byte[] applicant = Files.readAllBytes(Path.of(args[1]));
    System.out.println(intake.answer(applicant, LocalDate.parse(args[2])));
    // to here
  }

  // on the embedding page from here
  String answer(byte[] json, LocalDate asOf) {
    return SamJson.applicant()
        .read(json)
        .fold(
            applicant ->
                pack.assess(applicant, asOf)
                    .fold(CaseNote::of, refusal -> "ingen bedömning: " + refusal.reason().sv()),
            problems ->
                problems.stream()
                    .map(JsonProblem::toString)
                    .collect(joining("\n", "uppgifterna kan inte läsas:\n", "")));
  }
  // to here
}
