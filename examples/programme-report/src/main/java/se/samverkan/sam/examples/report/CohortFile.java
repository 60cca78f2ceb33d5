// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.goal.Evidence;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.statistics.Count;
import se.samverkan.sam.core.statistics.SurveyAnswer;
import se.samverkan.sam.core.statistics.SurveyResponse;
import se.samverkan.sam.json.SamModule;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code cohort.json} says of a cohort, as it stands there. */
record CohortFile(
    Label title,
    String programme,
    LocalDate asOf,
    List<Source> sources,
    List<Label> synthetic,
    Set<Evidence> unsupported,
    @Nullable Told neverEnrolled,
    @Nullable Survey survey,
    @Nullable List<ReportedFigure> reported) {

  CohortFile {
    require("title", title);
    require("programme", programme);
    require("asOf", asOf);
    require("sources", sources);
    require("synthetic", synthetic);
    require("unsupported", unsupported);
  }

  private static void require(String property, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException("`" + property + "` is missing");
    }
  }

  /** The name of the file. */
  static final String NAME = "cohort.json";

  /** A number that a source tells roughly. */
  record Told(long about, Source source) {}

  /** A survey: to how many it was sent, and who answered. */
  record Survey(long sent, List<Answer> answers) {}

  /** One answer. */
  record Answer(@Nullable Sex sex, @Nullable Integer age) {}

  static JsonMapper mapper() {
    return JsonMapper.builder()
        .addModule(new SamModule())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .build();
  }

  Cohort with(List<Case> cases) {
    return new Cohort(
        title,
        programme,
        asOf,
        sources,
        synthetic,
        unsupported,
        Optional.ofNullable(neverEnrolled).map(told -> Count.about(told.about(), told.source())),
        Optional.ofNullable(survey).map(CohortFile::response),
        reported == null ? List.of() : reported,
        cases);
  }

  private static SurveyResponse response(Survey survey) {
    return new SurveyResponse(
        survey.sent(),
        survey.answers().stream()
            .map(
                answer ->
                    new SurveyAnswer(
                        Optional.ofNullable(answer.sex()), Optional.ofNullable(answer.age())))
            .toList());
  }
}
