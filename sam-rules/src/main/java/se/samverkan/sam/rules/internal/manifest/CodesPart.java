// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.manifest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.applicant.DiagnosisCode;
import se.samverkan.sam.core.applicant.DiagnosisGroup;
import se.samverkan.sam.core.applicant.ProblemArea;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.plan.DirectionCode;
import se.samverkan.sam.rules.internal.reading.Fields;
import se.samverkan.sam.rules.internal.reading.Ids;
import se.samverkan.sam.rules.internal.reading.ProblemLog;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackProblem;

/** Reads the codes that an agency adds to the library's lists. */
final class CodesPart {

  private final ProblemLog log;
  private CodeList<DiagnosisCode> diagnoses;
  private CodeList<ProblemArea> problemAreas;
  private CodeList<DirectionCode> directions;

  CodesPart(ProblemLog log, Optional<Manifest> base) {
    this.log = log;
    ApplicantCodes codes = base.map(Manifest::codes).orElse(ApplicantCodes.STANDARD);
    this.diagnoses = codes.diagnoses();
    this.problemAreas = codes.problemAreas();
    this.directions = base.map(Manifest::directions).orElse(DirectionCode.standard());
  }

  ApplicantCodes applicantCodes() {
    return new ApplicantCodes(diagnoses, problemAreas);
  }

  CodeList<DirectionCode> directions() {
    return directions;
  }

  void read(Fields codes) {
    diagnoses = longer(codes, diagnoses, this::diagnosis);
    problemAreas =
        longer(
            codes,
            problemAreas,
            (item, id) ->
                ProblemArea.builder()
                    .id(id)
                    .label(item.label("label"))
                    .source(item.source())
                    .assumption(item.optionalLabel("assumption"))
                    .build());
    directions =
        longer(
            codes,
            directions,
            (item, id) ->
                DirectionCode.builder()
                    .id(id)
                    .label(item.label("label"))
                    .source(item.source())
                    .assumption(item.optionalLabel("assumption"))
                    .build());
    codes.end();
  }

  private DiagnosisCode diagnosis(Fields item, String id) {
    List<DiagnosisGroup> groups = item.words("groups", DiagnosisGroup.class);
    List<DiagnosisGroup> open = item.words("openGroups", DiagnosisGroup.class);
    if (!Collections.disjoint(groups, open)) {
      log.problem(
          item.placeOf("openGroups"), "a group stands both in `groups` and in `openGroups`");
      open = List.of();
    }
    return DiagnosisCode.builder()
        .id(id)
        .label(item.label("label"))
        .source(item.source())
        .assumption(item.optionalLabel("assumption"))
        .addAllGroups(groups)
        .addAllOpenGroups(open)
        .build();
  }

  private <C extends Code> CodeList<C> longer(
      Fields codes, CodeList<C> list, BiFunction<Fields, String, C> reader) {
    List<C> more = new ArrayList<>();
    Ids ids = new Ids(log);
    for (Fields item : codes.children(list.name())) {
      String id = item.text("id");
      C code = reader.apply(item, id);
      item.end();
      if (!item.has("id") || !ids.take(id, item.placeOfValue("id"))) {
        continue;
      }
      if (!CodeList.isId(id)) {
        log.problem(
            item.placeOfValue("id"),
            PackProblem.quote(id) + " cannot be a code",
            "use letters from a to z, digits and hyphens, a letter first");
      } else if (list.find(id).isPresent()) {
        log.problem(
            item.placeOfValue("id"),
            PackProblem.quote(id) + " is in the list already",
            "a code never changes its meaning; choose another id");
      } else {
        more.add(code);
      }
    }
    return list.with(more);
  }
}
