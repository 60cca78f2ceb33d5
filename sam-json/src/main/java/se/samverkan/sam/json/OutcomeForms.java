// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.DATE;
import static se.samverkan.sam.json.CommonForms.ENROLMENT_ID;
import static se.samverkan.sam.json.CommonForms.LABEL;
import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.CommonForms.TRUTH;
import static se.samverkan.sam.json.Part.required;

import java.util.List;
import se.samverkan.sam.core.outcome.ClassResult;
import se.samverkan.sam.core.outcome.ClassificationResult;
import se.samverkan.sam.core.outcome.ClassificationResultBuilder;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.outcome.OutcomeAssessmentBuilder;

/** What rules say of an outcome, in the order of the accessors. */
final class OutcomeForms {

  private static final SetForm<String> CLASSES = new SetForm<>(TEXT);

  static final VariantForm<ClassResult> CLASS_RESULT =
      new VariantForm<>(
          "a result",
          ClassResult.class,
          List.of(
              new Variant<>(
                  "classified",
                  ClassResult.Classified.class,
                  RecordForm.of(
                      "the result `classified`",
                      required("outcomeClass", TEXT, ClassResult.Classified::outcomeClass),
                      ClassResult.Classified::new)),
              new Variant<>(
                  "conflict",
                  ClassResult.Conflict.class,
                  RecordForm.of(
                      "the result `conflict`",
                      required("classes", CLASSES, ClassResult.Conflict::classes),
                      ClassResult.Conflict::new)),
              new Variant<>(
                  "undetermined",
                  ClassResult.Undetermined.class,
                  RecordForm.of(
                      "the result `undetermined`",
                      required("possible", CLASSES, ClassResult.Undetermined::possible),
                      required("canBeNone", TRUTH, ClassResult.Undetermined::canBeNone),
                      required(
                          "missing",
                          new ListForm<>(AssessmentForms.MISSING_FACT),
                          ClassResult.Undetermined::missing),
                      required("exact", TRUTH, ClassResult.Undetermined::exact),
                      ClassResult.Undetermined::new)),
              new Variant<>(
                  "none",
                  ClassResult.None.class,
                  RecordForm.of("the result `none`", ClassResult.None::new))));

  static final ObjectForm<ClassificationResult, ClassificationResultBuilder> CLASSIFICATION_RESULT =
      ObjectForm.of(
              "the result of a classification",
              ClassificationResult::builder,
              ClassificationResultBuilder::build)
          .required(
              "classification",
              TEXT,
              ClassificationResult::classification,
              ClassificationResultBuilder::classification)
          .required("label", LABEL, ClassificationResult::label, ClassificationResultBuilder::label)
          .required(
              "result",
              CLASS_RESULT,
              ClassificationResult::result,
              ClassificationResultBuilder::result)
          .required(
              "reasons",
              new ListForm<>(AssessmentForms.REASON),
              ClassificationResult::reasons,
              ClassificationResultBuilder::addAllReasons);

  static final ObjectForm<OutcomeAssessment, OutcomeAssessmentBuilder> OUTCOME_ASSESSMENT =
      ObjectForm.of(
              "an assessment of an outcome",
              OutcomeAssessment::builder,
              OutcomeAssessmentBuilder::build)
          .required(
              "enrolment",
              ENROLMENT_ID,
              OutcomeAssessment::enrolment,
              OutcomeAssessmentBuilder::enrolment)
          .required(
              "programme", TEXT, OutcomeAssessment::programme, OutcomeAssessmentBuilder::programme)
          .required("asOf", DATE, OutcomeAssessment::asOf, OutcomeAssessmentBuilder::asOf)
          .required(
              "classifications",
              new ListForm<>(CLASSIFICATION_RESULT),
              OutcomeAssessment::classifications,
              OutcomeAssessmentBuilder::addAllClassifications)
          .required(
              "facts",
              new ListForm<>(AssessmentForms.FACT_USED),
              OutcomeAssessment::facts,
              OutcomeAssessmentBuilder::addAllFacts)
          .required(
              "provenance",
              AssessmentForms.PROVENANCE,
              OutcomeAssessment::provenance,
              OutcomeAssessmentBuilder::provenance);

  private OutcomeForms() {}
}
