// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.applicant.DiagnosisCode;
import se.samverkan.sam.core.applicant.DiagnosisGroup;
import se.samverkan.sam.core.applicant.ProblemArea;
import se.samverkan.sam.core.code.Code;

/** A pack's own codes in a prepared file; the library's are where they are. */
final class OwnCodeForm {

  private OwnCodeForm() {}

  static void write(ApplicantCodes codes, PreparedOutput out) {
    List<DiagnosisCode> diagnoses =
        after(ApplicantCodes.STANDARD.diagnoses().codes(), codes.diagnoses().codes());
    out.number(diagnoses.size());
    for (DiagnosisCode code : diagnoses) {
      write(code, out);
      write(code.groups(), out);
      write(code.openGroups(), out);
    }
    List<ProblemArea> areas =
        after(ApplicantCodes.STANDARD.problemAreas().codes(), codes.problemAreas().codes());
    out.number(areas.size());
    for (ProblemArea code : areas) {
      write(code, out);
    }
  }

  private static <C extends Code> List<C> after(List<C> standard, List<C> all) {
    if (!all.subList(0, standard.size()).equals(standard)) {
      throw new IllegalArgumentException("a pack's codes come after those of the library");
    }
    return all.subList(standard.size(), all.size());
  }

  private static void write(Code code, PreparedOutput out) {
    out.text(code.id());
    out.label(code.label());
    out.source(code.source());
    out.optionalLabel(code.assumption());
  }

  private static void write(Set<DiagnosisGroup> groups, PreparedOutput out) {
    List<String> names = new ArrayList<>();
    groups.forEach(group -> names.add(group.name()));
    out.texts(names);
  }

  /** The codes of the library, and after them the pack's own. */
  static ApplicantCodes read(PreparedInput in) throws IOException {
    List<DiagnosisCode> diagnoses = diagnoses(in);
    List<ProblemArea> areas = areas(in);
    ApplicantCodes standard = ApplicantCodes.STANDARD;
    return diagnoses.isEmpty() && areas.isEmpty()
        ? standard
        : new ApplicantCodes(
            standard.diagnoses().with(diagnoses), standard.problemAreas().with(areas));
  }

  private static List<DiagnosisCode> diagnoses(PreparedInput in) throws IOException {
    int count = in.count();
    List<DiagnosisCode> codes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      codes.add(
          DiagnosisCode.builder()
              .id(in.text())
              .label(in.label())
              .source(in.source())
              .assumption(in.optionalLabel())
              .addAllGroups(groups(in))
              .addAllOpenGroups(groups(in))
              .build());
    }
    return codes;
  }

  private static List<DiagnosisGroup> groups(PreparedInput in) throws IOException {
    List<DiagnosisGroup> groups = new ArrayList<>();
    for (String name : in.texts()) {
      groups.add(group(name));
    }
    return groups;
  }

  private static DiagnosisGroup group(String name) throws IOException {
    for (DiagnosisGroup group : DiagnosisGroup.values()) {
      if (group.name().equals(name)) {
        return group;
      }
    }
    throw new IOException("there is no group of diagnoses " + name);
  }

  private static List<ProblemArea> areas(PreparedInput in) throws IOException {
    int count = in.count();
    List<ProblemArea> codes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      codes.add(
          ProblemArea.builder()
              .id(in.text())
              .label(in.label())
              .source(in.source())
              .assumption(in.optionalLabel())
              .build());
    }
    return codes;
  }
}
