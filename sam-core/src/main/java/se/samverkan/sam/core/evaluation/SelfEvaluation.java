// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import se.samverkan.sam.core.label.Label;

/**
 * A programme's evaluation by itself (F78), as far as it is written. {@code toString} shows none of
 * the texts.
 *
 * @param title what it is called
 * @param fields what is written, by field, in order
 */
public record SelfEvaluation(Label title, Map<EvaluationField, FieldText> fields) {

  /**
   * @throws NullPointerException if anything is null
   */
  public SelfEvaluation {
    Objects.requireNonNull(title, "title");
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /** What is written in a field. */
  public Optional<FieldText> text(EvaluationField field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The fields in which nothing is written, in order. */
  public List<EvaluationField> missing() {
    List<EvaluationField> missing = new ArrayList<>(EvaluationField.all());
    missing.removeAll(fields.keySet());
    return List.copyOf(missing);
  }

  /** How much of it is written. */
  public Completeness completeness() {
    return new Completeness(List.copyOf(fields.keySet()), missing());
  }
}
