// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.json.JsonProblem;
import se.samverkan.sam.json.RefusedException;

/** Takes an applicant and answers with an assessment. */
@RestController
class AssessmentEndpoint {

  private final Packs packs;

  AssessmentEndpoint(Packs packs) {
    this.packs = packs;
  }

  // on the embedding page from here
  @PostMapping("/assessments")
  Assessment assess(
      @RequestParam String pack, @RequestParam LocalDate asOf, @RequestBody Applicant applicant) {
    return packs
        .find(pack)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such pack"))
        .assess(applicant, asOf)
        .fold(
            assessment -> assessment,
            refusal -> {
              throw new ResponseStatusException(
                  HttpStatus.UNPROCESSABLE_CONTENT, refusal.reason().en());
            });
  }

  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException e) {
    String detail =
        e.getMostSpecificCause() instanceof RefusedException refused
            ? refused.problems().stream().map(JsonProblem::toString).collect(joining("\n"))
            : "this is not JSON";
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
  }
  // to here
}
