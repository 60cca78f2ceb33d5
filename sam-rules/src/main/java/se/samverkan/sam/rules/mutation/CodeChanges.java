// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.applicant.DiagnosisCode;
import se.samverkan.sam.core.applicant.DiagnosisGroup;
import se.samverkan.sam.core.code.CodeList;

/** Every small mistake in which groups a diagnosis belongs to. */
final class CodeChanges {

  private CodeChanges() {}

  /**
   * The mistakes.
   *
   * @param asked the groups that any rule asks for
   */
  static List<Change<ApplicantCodes>> of(ApplicantCodes codes, Set<DiagnosisGroup> asked) {
    List<DiagnosisCode> diagnoses = codes.diagnoses().codes();
    List<Change<ApplicantCodes>> changes = new ArrayList<>();
    for (int i = 0; i < diagnoses.size(); i++) {
      int index = i;
      for (DiagnosisGroup group : asked) {
        for (Change<DiagnosisCode> change : of(diagnoses.get(i), group)) {
          changes.add(change.within(code -> with(codes, Change.replaced(diagnoses, index, code))));
        }
      }
    }
    return changes;
  }

  private static List<Change<DiagnosisCode>> of(DiagnosisCode code, DiagnosisGroup group) {
    if (code.groups().contains(group)) {
      return List.of(
          change(
              code,
              group,
              "hör inte längre till",
              "no longer belongs to",
              without(code.groups(), group),
              Set.of()));
    } else if (code.openGroups().contains(group)) {
      Set<DiagnosisGroup> open = without(code.openGroups(), group);
      Set<DiagnosisGroup> more = new TreeSet<>(code.groups());
      more.add(group);
      return List.of(
          change(
              code,
              group,
              "antas inte höra till",
              "is taken not to belong to",
              code.groups(),
              open),
          change(code, group, "antas höra till", "is taken to belong to", more, open));
    } else if (code.groups().isEmpty() && code.openGroups().isEmpty()) {
      return List.of(
          change(code, group, "antas höra till", "is taken to belong to", Set.of(group), Set.of()));
    }
    return List.of();
  }

  private static Change<DiagnosisCode> change(
      DiagnosisCode code,
      DiagnosisGroup group,
      String svVerb,
      String verb,
      Set<DiagnosisGroup> groups,
      Set<DiagnosisGroup> open) {
    return Change.of(
        "`" + code.id() + "` " + svVerb + " " + group,
        "`" + code.id() + "` " + verb + " " + group,
        DiagnosisCode.builder().copyOf(code).groups(groups).openGroups(open).build());
  }

  private static Set<DiagnosisGroup> without(Set<DiagnosisGroup> groups, DiagnosisGroup group) {
    Set<DiagnosisGroup> left = new TreeSet<>(groups);
    left.remove(group);
    return left;
  }

  private static ApplicantCodes with(ApplicantCodes codes, List<DiagnosisCode> diagnoses) {
    return new ApplicantCodes(
        CodeList.of(codes.diagnoses().name(), diagnoses), codes.problemAreas());
  }
}
