// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** What recorded codes count as, and what is to be said of those that nobody knows. */
final class Codes {

  static final int LIGHTER_PSYCHIATRIC = 1;
  static final int PAIN_RELATED = 2;
  static final int EITHER = LIGHTER_PSYCHIATRIC | PAIN_RELATED;

  private static final String BORDERLINE = "borderline";
  private static final Notice ASSUMED =
      ApplicantCodes.STANDARD
          .diagnoses()
          .find(BORDERLINE)
          .map(
              code ->
                  Notice.builder()
                      .id("assumed-diagnosis")
                      .finding(Finding.MET)
                      .label(code.assumption().orElseThrow())
                      .source(code.source())
                      .build())
          .orElseThrow();

  private Codes() {}

  /** The groups that a diagnosis belongs to. */
  static int groups(String diagnosis) {
    return switch (diagnosis) {
      case "depression", "adhd", "add", BORDERLINE -> LIGHTER_PSYCHIATRIC;
      case "joint-and-muscle-pain", "back-pain" -> PAIN_RELATED;
      default -> 0;
    };
  }

  /** The groups of which the code does not tell. */
  static int openGroups(String diagnosis) {
    return switch (diagnosis) {
      case "psychiatric-unspecified" -> LIGHTER_PSYCHIATRIC;
      case "depression",
          "adhd",
          "add",
          BORDERLINE,
          "joint-and-muscle-pain",
          "back-pain",
          "menieres-disease",
          "other" ->
          0;
      default -> EITHER;
    };
  }

  static boolean isProblemArea(String id) {
    return switch (id) {
      case "bullying",
          "no-home-or-homebound",
          "incomplete-schooling",
          "poverty",
          "loneliness",
          "no-daily-structure",
          "learned-helplessness",
          "poor-recovery" ->
          true;
      default -> false;
    };
  }

  private static boolean isDiagnosis(String id) {
    return openGroups(id) != EITHER;
  }

  static boolean counts(Diagnosis diagnosis, LocalDate day) {
    LocalDate stated = diagnosis.statedOn().orElse(null);
    return stated == null || !stated.isAfter(day);
  }

  /** What is to be said of the records themselves; of most people, nothing. */
  static List<Notice> notices(Applicant applicant, LocalDate day) {
    List<Notice> notices = List.of();
    Set<String> strange = Set.of();
    boolean assumed = false;
    List<Diagnosis> diagnoses = applicant.diagnoses().entries();
    for (int i = 0; i < diagnoses.size(); i++) {
      String code = diagnoses.get(i).code();
      if (!isDiagnosis(code)) {
        strange = strange.isEmpty() ? new HashSet<>() : strange;
        strange.add(code);
      }
      assumed |= code.equals(BORDERLINE) && counts(diagnoses.get(i), day);
    }
    if (!strange.isEmpty()) {
      notices = new ArrayList<>();
      notices.add(unrecognised("diagnosis", strange.size()));
    }
    strange = Set.of();
    List<String> areas = applicant.problemAreas().entries();
    for (int i = 0; i < areas.size(); i++) {
      if (!isProblemArea(areas.get(i))) {
        strange = strange.isEmpty() ? new HashSet<>() : strange;
        strange.add(areas.get(i));
      }
    }
    if (!strange.isEmpty()) {
      notices = notices.isEmpty() ? new ArrayList<>() : notices;
      notices.add(unrecognised("problemArea", strange.size()));
    }
    if (!applicant.own().isEmpty()) {
      notices = notices.isEmpty() ? new ArrayList<>() : notices;
      notices.add(unrecognisedFacts(applicant.own().keySet()));
    }
    if (assumed) {
      notices = notices.isEmpty() ? new ArrayList<>() : notices;
      notices.add(ASSUMED);
    }
    return notices;
  }

  private static Notice unrecognised(String list, int codes) {
    return Notice.builder()
        .id("unrecognised-" + list)
        .finding(Finding.MET)
        .label(
            new Label(
                "underlaget har "
                    + codes
                    + " kod(er) som inte finns i kodlistan `"
                    + list
                    + "`; vad de betyder är okänt",
                "the records hold "
                    + codes
                    + " code(s) that are not in the code list `"
                    + list
                    + "`; what they mean is unknown"))
        .source(new Source("code list `" + list + "`"))
        .build();
  }

  private static Notice unrecognisedFacts(Set<String> names) {
    String quoted = "`" + String.join("`, `", names) + "`";
    return Notice.builder()
        .id("unrecognised-fact")
        .finding(Finding.MET)
        .label(
            new Label(
                "underlaget har uppgifter som reglerna inte känner: "
                    + quoted
                    + "; de används inte",
                "the records hold facts that the rules do not know: "
                    + quoted
                    + "; they are not used"))
        .source(new Source("pack.yaml `facts`"))
        .build();
  }
}
