// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samverkan.sam.core.applicant.Sex;

/**
 * How many answered a survey (F68). Answers are anonymous, so they say at most the sex and the age.
 * Responses of parts {@link #merge} in any order; none may be merged twice.
 *
 * @param sent to how many it was sent
 * @param answers one for each who answered, in an order of their own
 */
public record SurveyResponse(long sent, List<SurveyAnswer> answers) {

  /**
   * @throws IllegalArgumentException if more answered than were asked
   */
  public SurveyResponse {
    answers = answers.stream().sorted().toList();
    if (answers.size() > sent) {
      throw new IllegalArgumentException(
          "`" + answers.size() + "` answered and `" + sent + "` were asked");
    }
  }

  /** Nobody was asked. */
  public static SurveyResponse empty() {
    return new SurveyResponse(0, List.of());
  }

  /** Both together. */
  public SurveyResponse merge(SurveyResponse other) {
    return new SurveyResponse(
        Math.addExact(sent, other.sent),
        Stream.concat(answers.stream(), other.answers.stream()).toList());
  }

  /** Which part of those who were asked answered. */
  public Share share() {
    return new Share(answers.size(), sent);
  }

  /** How many answered, by legal sex. */
  public Map<Category, Long> bySex() {
    return by(
        Stream.of(Sex.values()).map(Category::of),
        one -> one.sex().map(Category::of).orElse(Category.UNKNOWN));
  }

  /** How many answered, by age. */
  public Map<Category, Long> byAge(AgeBands bands) {
    return by(bands.all().stream(), one -> one.age().map(bands::of).orElse(Category.UNKNOWN));
  }

  private Map<Category, Long> by(
      Stream<Category> expected, Function<SurveyAnswer, Category> category) {
    Map<Category, Long> counts = new TreeMap<>();
    expected.forEach(one -> counts.put(one, 0L));
    answers.forEach(one -> counts.merge(category.apply(one), 1L, Long::sum));
    return Collections.unmodifiableMap(counts);
  }
}
