// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** The sections of the document, in order. */
final class Contents {

  private Contents() {}

  static List<Section> of(ProgrammeFigures figures, OptionalInt suppressBelow) {
    Disclosure disclosure = Disclosure.of(suppressBelow);
    Programme programme = figures.pack().programme();
    return Stream.of(
            AboutSection.of(figures),
            SummarySection.of(figures, disclosure),
            MadeUpSection.of(figures.cohort()),
            FunnelSection.of(figures, disclosure),
            OutcomeSection.of(figures, disclosure),
            PeopleSection.of(figures, disclosure),
            GoalSection.of(figures, disclosure),
            TimeSection.of(figures, disclosure),
            CaseloadSection.of(figures, disclosure),
            TrainingSection.of(figures, disclosure),
            ReturnsSection.of(figures, disclosure),
            NeedsSection.of(figures, disclosure),
            SurveySection.of(figures.cohort().survey(), disclosure),
            BudgetSection.of(figures, disclosure),
            PayoffSection.of(figures),
            EvaluationSection.of(figures.evaluation()),
            FindingsSection.of(figures.findings()),
            ReadingSection.of(programme),
            AssumptionSection.of(programme),
            SourceSection.sources(figures),
            SourceSection.provenance(figures))
        .map(section -> MadeUpSection.marked(figures.cohort(), section))
        .toList();
  }
}
