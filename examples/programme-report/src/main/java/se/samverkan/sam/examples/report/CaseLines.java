// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.json.JsonProblem;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.Reading;
import se.samverkan.sam.json.SamJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases as lines of JSON, each an object with an {@code applicant} and a {@code participation} as
 * the library writes them. A line that cannot be read is told by its number; none is passed over.
 */
public final class CaseLines {

  /** The name of the file in a cohort's folder. */
  public static final String FILE = "participants.ndjson";

  private static final String APPLICANT = "applicant";
  private static final String PARTICIPATION = "participation";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final List<String> problems;

  private CaseLines(List<String> problems) {
    this.problems = problems;
  }

  /**
   * Reads one line.
   *
   * @param number its number in the file
   * @param problems takes what is wrong with it
   */
  static Optional<Case> read(String line, long number, List<String> problems) {
    return new CaseLines(problems).read(line, FILE + ":" + number);
  }

  private Optional<Case> read(String line, String place) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JacksonException e) {
      problems.add(place + ": this is not JSON");
      return Optional.empty();
    }
    if (!node.isObject()
        || !Set.copyOf(node.propertyNames()).equals(Set.of(APPLICANT, PARTICIPATION))) {
      problems.add(place + ": a line is an object with `applicant` and `participation`");
      return Optional.empty();
    }
    Optional<Applicant> applicant =
        told(SamJson.applicant().read(node.get(APPLICANT).toString()), place, APPLICANT);
    Optional<Participation> participation =
        told(
            SamJson.participation().read(node.get(PARTICIPATION).toString()), place, PARTICIPATION);
    if (applicant.isEmpty() || participation.isEmpty()) {
      return Optional.empty();
    }
    if (!applicant.get().id().equals(participation.get().participant())) {
      problems.add(place + ": the applicant is not the participant");
      return Optional.empty();
    }
    return Optional.of(new Case(applicant.get(), participation.get()));
  }

  private <T> Optional<T> told(Reading<T> reading, String place, String property) {
    for (JsonProblem problem : reading.problems()) {
      problems.add(place + ": at /" + property + problem.pointer() + ": " + problem.message());
    }
    return reading.toOptional();
  }

  /** Writes cases, a line each, each ended by a line feed. */
  public static String write(List<Case> cases) {
    List<String> lines = new ArrayList<>();
    for (Case one : cases) {
      lines.add(
          "{\"applicant\":%s,\"participation\":%s}\n"
              .formatted(
                  SamJson.applicant().write(one.applicant(), Layout.COMPACT),
                  SamJson.participation().write(one.participation(), Layout.COMPACT)));
    }
    return String.join("", lines);
  }
}
