// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.LABEL;
import static se.samverkan.sam.json.CommonForms.SOURCE;
import static se.samverkan.sam.json.CommonForms.VISIBLE_TEXT;
import static se.samverkan.sam.json.Part.list;
import static se.samverkan.sam.json.Part.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.samverkan.sam.core.evaluation.EvaluationField;
import se.samverkan.sam.core.evaluation.FieldText;
import se.samverkan.sam.core.evaluation.SelfEvaluation;
import se.samverkan.sam.core.label.Source;

/** A programme's evaluation by itself: its fields by the sections of the report. */
final class EvaluationForms {

  /** A field with what is written in it. */
  record Written(EvaluationField section, String text, List<Source> sources) {}

  static final TextForm<EvaluationField> SECTION =
      new TextForm<>(
          "a section such as 1.1, from 1.1 to 3.3",
          Pattern.compile("^[1-3]\\.[1-3]$"),
          text -> EvaluationField.ofSection(text).orElseThrow(),
          EvaluationField::section);

  static final ObjectForm<Written, Draft> WRITTEN =
      RecordForm.of(
          "a field of an evaluation",
          required("section", SECTION, Written::section),
          required("text", VISIBLE_TEXT, Written::text),
          list("sources", new ListForm<>(SOURCE), Written::sources),
          Written::new);

  static final ObjectForm<SelfEvaluation, Draft> SELF_EVALUATION =
      RecordForm.of(
          "an evaluation",
          required("title", LABEL, SelfEvaluation::title),
          new Part<>(
              "fields",
              new ListForm<>(WRITTEN),
              false,
              evaluation -> Optional.of(listed(evaluation)).filter(some -> !some.isEmpty()),
              read -> byField(read.orElse(List.of()))),
          SelfEvaluation::new);

  private EvaluationForms() {}

  private static List<Written> listed(SelfEvaluation evaluation) {
    return evaluation.fields().entrySet().stream()
        .map(
            entry ->
                new Written(entry.getKey(), entry.getValue().text(), entry.getValue().sources()))
        .toList();
  }

  private static Map<EvaluationField, FieldText> byField(List<Written> written) {
    Map<EvaluationField, FieldText> fields = new TreeMap<>();
    for (Written one : written) {
      if (fields.put(one.section(), new FieldText(one.text(), one.sources())) != null) {
        throw new IllegalArgumentException("a field of an evaluation stands twice");
      }
    }
    return fields;
  }
}
