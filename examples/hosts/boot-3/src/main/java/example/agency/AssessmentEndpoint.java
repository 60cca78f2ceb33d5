// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.json.JsonProblem;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.RulePack;

/** Takes an applicant and answers with an assessment. */
@RestController
class AssessmentEndpoint {

  private final Packs packs;

  AssessmentEndpoint(Packs packs) {
    this.packs = packs;
  }

  // on the embedding page from here
  @PostMapping(path = "/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
  String assess(@RequestParam String pack, @RequestParam LocalDate asOf, @RequestBody byte[] json) {
    RulePack rules =
        packs
            .find(pack)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such pack"));
    return SamJson.applicant()
        .read(json)
        .fold(
            applicant -> assess(rules, applicant, asOf),
            problems -> {
              throw new ResponseStatusException(
                  HttpStatus.BAD_REQUEST,
                  problems.stream().map(JsonProblem::toString).collect(joining("\n")));
            });
  }

  private static String assess(RulePack rules, Applicant applicant, LocalDate asOf) {
    return rules
        .assess(applicant, asOf)
        .fold(
            assessment -> SamJson.assessment().write(assessment, Layout.COMPACT),
            refusal -> {
              throw new ResponseStatusException(
                  HttpStatus.UNPROCESSABLE_ENTITY, refusal.reason().en());
            });
  }
  // to here
}
