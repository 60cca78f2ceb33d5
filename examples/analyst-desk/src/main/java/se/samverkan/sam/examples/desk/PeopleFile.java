// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.List;
import java.util.Locale;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.JsonProblem;
import se.samverkan.sam.json.Reading;
import se.samverkan.sam.json.SamJson;

/** A file with people in it, in JSON, or in YAML if its name says so. */
final class PeopleFile {

  private PeopleFile() {}

  /** The people in the file. */
  static List<Applicant> read(String written, Workplace workplace, Language language) {
    byte[] bytes = WholeFile.read(workplace.path(written), written, language);
    Reading<List<Applicant>> reading =
        isYaml(written)
            ? XX
            : SamJson.readApplicants(bytes);
    return reading.fold(
        people -> people,
        problems -> {
          throw new UnusableException(told(written, problems, language));
        });
  }

  private static boolean isYaml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  /** Problems as {@code file:line:column, at /pointer: sentence}. */
  static List<String> told(String file, List<JsonProblem> problems, Language language) {
    return problems.stream().map(problem -> told(file, problem)).toList();
  }

  private static String told(String file, JsonProblem problem) {
    String place = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
    String pointer = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
    return file + place + pointer + ": " + problem.message();
  }
}
