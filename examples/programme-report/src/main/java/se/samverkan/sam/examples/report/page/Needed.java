// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import se.samverkan.sam.core.goal.Denominator;
import se.samverkan.sam.core.goal.GoalEvaluation;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.GoalMeasure;

/** What a goal takes, in words. */
record Needed(GoalEvaluation evaluation) {

  Label label() {
    GoalMeasure measure = evaluation.goal().measure();
    if (measure instanceof GoalMeasure.MeanEnrolment mean) {
      int months = mean.atMostMonths();
      return new Label("högst " + months + " månader", "at most " + months + " months");
    } else if (measure instanceof GoalMeasure.EnrolledAtATime caseload) {
      int number = caseload.atLeast();
      return new Label("minst " + number + " åt gången", "at least " + number + " at a time");
    }
    int percent = ((GoalMeasure.OutcomeShare) measure).atLeastPercent();
    return evaluation
        .count(Denominator.ENROLLED)
        .map(
            count ->
                new Label(
                    count.needed() + " av " + count.of() + " (" + percent + "\u00a0%)",
                    count.needed() + " of " + count.of() + " (" + percent + "%)"))
        .orElseGet(() -> new Label(percent + "\u00a0%", percent + "%"));
  }
}
