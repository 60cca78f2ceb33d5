// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.CODE;
import static se.samverkan.sam.json.CommonForms.LABEL;
import static se.samverkan.sam.json.CommonForms.SOURCE;

import java.util.List;
import se.samverkan.sam.core.applicant.DiagnosisCode;
import se.samverkan.sam.core.applicant.DiagnosisCodeBuilder;
import se.samverkan.sam.core.applicant.DiagnosisGroup;
import se.samverkan.sam.core.applicant.ProblemArea;
import se.samverkan.sam.core.applicant.ProblemAreaBuilder;
import se.samverkan.sam.core.plan.DirectionCode;
import se.samverkan.sam.core.plan.DirectionCodeBuilder;

/** The entries of code lists, which an agency may keep as data of its own. */
final class ListedCodeForms {

  static final CodeForm<DiagnosisGroup> DIAGNOSIS_GROUP = CodeForm.of(DiagnosisGroup.class);

  static final ObjectForm<DiagnosisCode, DiagnosisCodeBuilder> DIAGNOSIS_CODE =
      ObjectForm.of("a diagnosis code", DiagnosisCode::builder, DiagnosisCodeBuilder::build)
          .required("id", CODE, DiagnosisCode::id, DiagnosisCodeBuilder::id)
          .required("label", LABEL, DiagnosisCode::label, DiagnosisCodeBuilder::label)
          .required("source", SOURCE, DiagnosisCode::source, DiagnosisCodeBuilder::source)
          .optional(
              "assumption", LABEL, DiagnosisCode::assumption, DiagnosisCodeBuilder::assumption)
          .required(
              "groups",
              new ListForm<>(DIAGNOSIS_GROUP),
              code -> List.copyOf(code.groups()),
              DiagnosisCodeBuilder::addAllGroups)
          .required(
              "openGroups",
              new ListForm<>(DIAGNOSIS_GROUP),
              code -> List.copyOf(code.openGroups()),
              DiagnosisCodeBuilder::addAllOpenGroups);

  static final ObjectForm<ProblemArea, ProblemAreaBuilder> PROBLEM_AREA =
      ObjectForm.of("a problem area", ProblemArea::builder, ProblemAreaBuilder::build)
          .required("id", CODE, ProblemArea::id, ProblemAreaBuilder::id)
          .required("label", LABEL, ProblemArea::label, ProblemAreaBuilder::label)
          .required("source", SOURCE, ProblemArea::source, ProblemAreaBuilder::source)
          .optional("assumption", LABEL, ProblemArea::assumption, ProblemAreaBuilder::assumption);

  static final ObjectForm<DirectionCode, DirectionCodeBuilder> DIRECTION_CODE =
      ObjectForm.of("a direction", DirectionCode::builder, DirectionCodeBuilder::build)
          .required("id", CODE, DirectionCode::id, DirectionCodeBuilder::id)
          .required("label", LABEL, DirectionCode::label, DirectionCodeBuilder::label)
          .required("source", SOURCE, DirectionCode::source, DirectionCodeBuilder::source)
          .optional(
              "assumption", LABEL, DirectionCode::assumption, DirectionCodeBuilder::assumption);

  private ListedCodeForms() {}
}
