// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.fact.KnownCodes;

/** Works out what the codes in a person's records come to, by the code lists. */
final class CodesOnDate {

  private CodesOnDate() {}

  /**
   * A group is present if any diagnosis belongs to it; absent if the list is complete, every code
   * in it is in the code list, and none belongs to the group or leaves it open.
   */
  static @Nullable KnownCodes<DiagnosisGroup> diagnosisGroups(
      FactList<Diagnosis> known, ApplicantCodes codes, LocalDate date) {
    if (known.isUnknown()) {
      return null;
    }
    Set<DiagnosisGroup> present = EnumSet.noneOf(DiagnosisGroup.class);
    Set<DiagnosisGroup> absent =
        known.isComplete()
            ? EnumSet.allOf(DiagnosisGroup.class)
            : EnumSet.noneOf(DiagnosisGroup.class);
    List<Diagnosis> diagnoses = known.entries();
    for (int i = 0; i < diagnoses.size(); i++) {
      Diagnosis diagnosis = diagnoses.get(i);
      if (!diagnosis.countsOn(date)) {
        continue;
      }
      Optional<DiagnosisCode> code = codes.diagnoses().find(diagnosis.code());
      if (code.isPresent()) {
        present.addAll(code.get().groups());
        absent.removeAll(code.get().groups());
        absent.removeAll(code.get().openGroups());
      } else {
        absent.clear();
      }
    }
    return KnownCodes.of(DiagnosisGroup.class, present, absent);
  }

  /** Codes that are not in the code list may or may not be problem areas of their own. */
  static @Nullable Bounds problemAreaCount(FactList<String> areas, ApplicantCodes codes) {
    if (areas.isUnknown()) {
      return null;
    }
    List<String> entries = areas.entries();
    int distinct = 0;
    int recognised = 0;
    for (int i = 0; i < entries.size(); i++) {
      String id = entries.get(i);
      if (entries.indexOf(id) == i) {
        distinct++;
        recognised += codes.problemAreas().find(id).isPresent() ? 1 : 0;
      }
    }
    return areas.isComplete() ? Bounds.between(recognised, distinct) : Bounds.atLeast(recognised);
  }
}
