// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.consumer;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.closure.DestinationKind;
import se.samverkan.sam.core.closure.EmploymentForm;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.closure.Extent;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.outcome.ClassificationResult;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** The README's examples, kept the same by a test of the quickstart. */
final class ReadmeExample {

  private ReadmeExample() {}

  static void run(PrintStream out) {
    // in the README from here
    RulePack sam = RulePacks.builtIn("sam");
    Applicant person =
        Applicant.builder()
            .id(ParticipantId.of("p-02"))
            .birthDate(LocalDate.of(1977, 9, 23))
            .diagnoses(FactList.atLeast(Diagnosis.of("back-pain")))
            .build();
    Assessment answer = sam.assess(person, LocalDate.of(2012, 1, 16)).orElseThrow();
    out.println(answer.verdict().label().en());
    answer.missing().forEach(fact -> out.println("to ask: " + fact.question().en()));
    // to here
  }

  static void runReasons(PrintStream out) {
    RulePack sam = RulePacks.builtIn("sam");
    LocalDate asOf = LocalDate.of(2012, 1, 16);
    // in the developers page from here
    Applicant person =
        Applicant.builder()
            .id(ParticipantId.of("p-02"))
            .birthDate(LocalDate.of(1977, 9, 23))
            .diagnoses(FactList.atLeast(Diagnosis.of("back-pain")))
            .problemAreas(FactList.atLeast("poverty", "incomplete-schooling"))
            .benefits(FactList.atLeast(Benefit.ongoing(BenefitKind.SOCIAL_ASSISTANCE)))
            .identifiedBy(Agency.SOCIAL_SERVICES)
            .build();

    Assessment assessment = sam.assess(person, asOf).orElseThrow();
    out.println(assessment.verdict().label().en());
    assessment.missing().forEach(fact -> out.println("to ask: " + fact.question().en()));
    assessment.group("target-group").orElseThrow().reasons().stream()
        .filter(reason -> reason.decides())
        .forEach(reason -> out.println(reason.finding() + " " + reason.label().en()));
    // to here
  }

  static void runJson(PrintStream out) {
    RulePack sam = RulePacks.builtIn("sam");
    LocalDate asOf = LocalDate.of(2012, 1, 16);
    // in the developers page from here
    String right =
        """
        {"id": "p-03", "birthDate": "1941-06-30"}
        """;
    String wrong =
        """
        {"id": "p-03", "birthdate": "1941-06-30", "diagnoses": ["back-pain"]}
        """;
    for (String json : List.of(right, wrong)) {
      String answer =
          SamJson.applicant()
              .read(json)
              .fold(
                  read -> sam.assess(read, asOf).orElseThrow().verdict().label().en(),
                  problems -> problems.stream().map(String::valueOf).collect(joining("\n")));
      out.println(answer);
    }
    // to here
  }

  static void runOutcome(PrintStream out) {
    // in the developers page from here
    RulePack resam = RulePacks.builtIn("resam");

    Closure end =
        Closure.builder()
            .ending(Ending.COMPLETED)
            .destinations(
                FactList.complete(
                    Destination.builder()
                        .kind(DestinationKind.EMPLOYMENT)
                        .extent(new Extent(50))
                        .form(EmploymentForm.WAGE_SUBSIDY)
                        .build(),
                    Destination.builder()
                        .kind(DestinationKind.SOCIAL_INSURANCE)
                        .extent(new Extent(50))
                        .build()))
            .build();

    OutcomeAssessment outcome =
        resam.classify(EnrolmentId.of("case-58"), end, LocalDate.of(2010, 12, 1));
    for (ClassificationResult one : outcome.classifications()) {
      out.println(one.label().en() + ": " + one.result().possible());
      one.reasons().stream()
          .filter(reason -> reason.decides() && reason.finding() == Finding.MET)
          .forEach(reason -> out.println("  " + reason.label().en()));
    }
    // to here
  }

  static void runOpenOutcome(PrintStream out) {
    RulePack resam = RulePacks.builtIn("resam");
    // in the developers page from here
    Closure known = Closure.builder().ending(Ending.COMPLETED).build();

    OutcomeAssessment open =
        resam.classify(EnrolmentId.of("case-59"), known, LocalDate.of(2010, 12, 1));
    for (ClassificationResult one : open.classifications()) {
      out.println(one.label().en() + ": " + one.result().possible());
      one.result().missing().forEach(fact -> out.println("  ask: " + fact.question().en()));
    }
    // to here
  }
}
