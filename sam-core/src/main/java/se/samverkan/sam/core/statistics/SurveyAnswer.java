// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.Comparator;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Sex;

/**
 * That somebody answered a survey, and what is told of who it was. {@code toString} tells nothing.
 *
 * @param sex the legal sex
 * @param age in full years
 */
public record SurveyAnswer(Optional<Sex> sex, Optional<Integer> age)
    implements Comparable<SurveyAnswer> {

  private static final Comparator<SurveyAnswer> ORDER =
      Comparator.<SurveyAnswer, String>comparing(one -> one.sex().map(Sex::name).orElse(""))
          .thenComparing(one -> one.age().orElse(-1));

  /**
   * @throws IllegalArgumentException if the age is less than 0
   */
  public SurveyAnswer {
    if (age.filter(years -> years < 0).isPresent()) {
      throw new IllegalArgumentException("an age is 0 or more");
    }
  }

  @Override
  public int compareTo(SurveyAnswer other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "SurveyAnswer";
  }
}
