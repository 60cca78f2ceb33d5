// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import static se.samverkan.sam.core.applicant.DiagnosisGroup.LIGHTER_PSYCHIATRIC;
import static se.samverkan.sam.core.applicant.DiagnosisGroup.PAIN_RELATED;

import java.util.List;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * The code lists by which an applicant's records are read.
 *
 * @param diagnoses what each recorded diagnosis counts as
 * @param problemAreas the areas of life that count as problem areas
 */
public record ApplicantCodes(
    CodeList<DiagnosisCode> diagnoses, CodeList<ProblemArea> problemAreas) {

  private static final Source DIAGNOSES = new Source("SAM Dr §1.1 (F27)");
  private static final Source STORIES = new Source("RESAM Resultat, fallbeskrivningar (S1–S3)");
  private static final Source PROBLEMS = new Source("SAM Dr §1.1 (F80)");

  /** What the two reports name, and a code for whatever is neither. */
  public static final ApplicantCodes STANDARD =
      new ApplicantCodes(
          CodeList.of("diagnosis", standardDiagnoses()),
          CodeList.of("problemArea", standardProblemAreas()));

  private static List<DiagnosisCode> standardDiagnoses() {
    return List.of(
        DiagnosisCode.of(
            "depression",
            new Label("depression", "depression"),
            DIAGNOSES,
            List.of(LIGHTER_PSYCHIATRIC)),
        DiagnosisCode.of(
            "adhd", new Label("adhd", "ADHD"), DIAGNOSES, List.of(LIGHTER_PSYCHIATRIC)),
        DiagnosisCode.of("add", new Label("add", "ADD"), DIAGNOSES, List.of(LIGHTER_PSYCHIATRIC)),
        DiagnosisCode.builder()
            .id("borderline")
            .label(new Label("borderline", "borderline"))
            .source(DIAGNOSES)
            .addGroups(LIGHTER_PSYCHIATRIC)
            .assumption(
                new Label(
                    "rapporten nämner borderline bland deltagarnas diagnoser och frågar efter"
                        + " lättare, så den räknas som lättare",
                    "the report names borderline among its participants' diagnoses and asks for"
                        + " lighter ones, so it is taken to be lighter"))
            .build(),
        DiagnosisCode.of(
            "joint-and-muscle-pain",
            new Label("smärta i leder och muskler", "pain in joints and muscles"),
            DIAGNOSES,
            List.of(PAIN_RELATED)),
        DiagnosisCode.of(
            "back-pain", new Label("ryggsmärta", "back pain"), STORIES, List.of(PAIN_RELATED)),
        DiagnosisCode.builder()
            .id("psychiatric-unspecified")
            .label(
                new Label(
                    "psykiatrisk diagnos, ospecificerad", "psychiatric diagnosis, unspecified"))
            .source(STORIES)
            .addOpenGroups(LIGHTER_PSYCHIATRIC)
            .build(),
        DiagnosisCode.of(
            "menieres-disease",
            new Label("Ménières sjukdom", "Ménière's disease"),
            STORIES,
            List.of()),
        DiagnosisCode.of(
            "other",
            new Label(
                "annan diagnos, varken lättare psykiatrisk eller smärtrelaterad",
                "another diagnosis, neither lighter psychiatric nor pain-related"),
            new Source("SAM App, Målgrupp (F16)"),
            List.of()));
  }

  private static List<ProblemArea> standardProblemAreas() {
    return List.of(
        problem("bullying", "mobbning", "bullying"),
        problem("no-home-or-homebound", "hemlös eller hemmabunden", "homeless or homebound"),
        problem("incomplete-schooling", "ofullständig skolgång", "incomplete schooling"),
        problem("poverty", "fattigdom", "poverty"),
        problem("loneliness", "ensamhet", "loneliness"),
        problem("no-daily-structure", "saknar struktur i vardagen", "no structure in daily life"),
        problem("learned-helplessness", "inlärd hjälplöshet", "learned helplessness"),
        problem("poor-recovery", "bristande återhämtning", "poor recovery habits"));
  }

  private static ProblemArea problem(String id, String sv, String en) {
    return ProblemArea.of(id, new Label(sv, en), PROBLEMS);
  }
}
