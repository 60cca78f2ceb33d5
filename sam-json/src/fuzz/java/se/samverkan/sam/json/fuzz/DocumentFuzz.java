// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.economy.BudgetFollowUp;
import se.samverkan.sam.core.economy.CostBenefit;
import se.samverkan.sam.core.economy.PublishedPayoff;
import se.samverkan.sam.core.followup.FollowUpRecord;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.reconciliation.Reconciliation;
import se.samverkan.sam.json.JsonProblem;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.Reading;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.json.yaml.YamlDocument;

/** Whatever bytes come: a value that can be written and read again, or problems at their places. */
public final class DocumentFuzz {

  private DocumentFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    boolean yaml = data.consumeBoolean();
    byte[] bytes = data.consumeRemainingAsBytes();
    if (yaml) {
      YamlDocument document = YamlDocument.read(bytes);
      document.problems().forEach(problem -> check(problem.place().line() >= 0, "a place"));
      return;
    }
    Reading<Applicant> reading = SamJson.applicant().read(bytes);
    for (JsonProblem problem : reading.problems()) {
      check(problem.line() >= 0 && !problem.message().isBlank(), "a place and a message");
    }
    reading
        .toOptional()
        .ifPresent(
            applicant -> {
              String again = SamJson.applicant().write(applicant, Layout.COMPACT);
              check(
                  SamJson.applicant().read(again).orElseThrow().equals(applicant),
                  "what is written is read again");
            });
    SamJson.assessment().read(bytes);
    SamJson.decision().read(bytes);
    SamJson.applicants().read(bytes);
    readEvents(bytes);
  }

  private static void readEvents(byte[] bytes) {
    Reading<List<RecordedEvent>> reading = SamJson.readEventLines(bytes);
    for (JsonProblem problem : reading.problems()) {
      check(problem.line() >= 1 && !problem.message().isBlank(), "a line and a message");
    }
    reading
        .toOptional()
        .ifPresent(
            events -> {
              String again = SamJson.writeEventLines(events);
              check(
                  SamJson.readEventLines(again).orElseThrow().equals(events),
                  "lines that are written are read again");
            });
    SamJson.participation().read(bytes);
    SamJson.plan().read(bytes);
    SamJson.sharingGround().read(bytes);
    SamJson.closure().read(bytes).toOptional().ifPresent(OutcomeOnDate::of);
    SamJson.outcomeAssessment().read(bytes);
    SamJson.followUpRecord().read(bytes).toOptional().ifPresent(FollowUpRecord::missing);
    readReports(bytes);
  }

  private static void readReports(byte[] bytes) {
    SamJson.printedReport().read(bytes).toOptional().ifPresent(Reconciliation::of);
    SamJson.budget().read(bytes).toOptional().ifPresent(BudgetFollowUp::of);
    SamJson.costBenefit().read(bytes).toOptional().ifPresent(CostBenefit::paybackMonth);
    SamJson.publishedPayoff().read(bytes).toOptional().ifPresent(PublishedPayoff::investmentKronor);
    SamJson.selfEvaluation().read(bytes);
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
