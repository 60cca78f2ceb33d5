// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.goal.Evidence;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.statistics.Count;
import se.samverkan.sam.core.statistics.SurveyResponse;

/**
 * Those who took part in a programme, as a folder of files tells of them.
 *
 * @param title what the page is about
 * @param programme the id of the rule pack
 * @param asOf the day on which it is looked at
 * @param sources where the facts come from
 * @param synthetic what was made up, in words: it stands in no source and is shown as such
 * @param unsupported what goals need that was made up or is not there, so that it decides none
 * @param neverEnrolled how many were assessed and never enrolled, where a source tells it
 * @param survey a survey of the participants
 * @param reported figures of the way there that nothing here can verify
 * @param cases the people and their participations, in the order of the file
 */
public record Cohort(
    Label title,
    String programme,
    LocalDate asOf,
    List<Source> sources,
    List<Label> synthetic,
    Set<Evidence> unsupported,
    Optional<Count> neverEnrolled,
    Optional<SurveyResponse> survey,
    List<ReportedFigure> reported,
    List<Case> cases) {

  public Cohort {
    sources = List.copyOf(sources);
    synthetic = List.copyOf(synthetic);
    unsupported = Set.copyOf(unsupported);
    reported = List.copyOf(reported);
    cases = List.copyOf(cases);
  }
}
