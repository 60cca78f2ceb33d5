// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * One of the nine fields (F78), in the order of the report's sections.
 *
 * @param subject whom it is about
 * @param aspect what it looks at
 */
public record EvaluationField(EvaluationSubject subject, EvaluationAspect aspect)
    implements Labelled, Comparable<EvaluationField> {

  private static final Comparator<EvaluationField> IN_ORDER =
      Comparator.comparing(EvaluationField::subject).thenComparing(EvaluationField::aspect);

  private static final List<EvaluationField> ALL =
      Arrays.stream(EvaluationSubject.values())
          .flatMap(
              subject ->
                  Stream.of(EvaluationAspect.values())
                      .map(aspect -> new EvaluationField(subject, aspect)))
          .toList();

  /**
   * @throws NullPointerException if anything is null
   */
  public EvaluationField {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(aspect, "aspect");
  }

  /** All nine, in order. */
  public static List<EvaluationField> all() {
    return ALL;
  }

  /** The field of a section of the report, {@code 1.1} to {@code 3.3}. */
  public static Optional<EvaluationField> ofSection(String section) {
    return ALL.stream().filter(field -> field.section().equals(section)).findFirst();
  }

  /** The section of the report that holds it: chapters by subject, sections by aspect. */
  public String section() {
    return subject.number() + "." + aspect.number();
  }

  @Override
  public Label label() {
    return new Label(
        subject.label().sv() + ": " + aspect.label().sv(),
        subject.label().en() + ": " + aspect.label().en());
  }

  @Override
  public int compareTo(EvaluationField other) {
    return IN_ORDER.compare(this, other);
  }

  /** The section. */
  @Override
  public String toString() {
    return section();
  }
}
