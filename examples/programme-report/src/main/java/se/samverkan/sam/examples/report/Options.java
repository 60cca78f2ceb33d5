// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.samverkan.sam.core.label.Language;

/**
 * What the program is asked for on its command line.
 *
 * @param cohorts the folders of the cohorts
 * @param reports the folder of what the printed reports hold
 * @param language the language of the page
 * @param out the folder into which pages are written
 * @param suppressBelow counts below this many are not shown
 */
record Options(
    List<Path> cohorts, Path reports, Language language, Path out, OptionalInt suppressBelow) {

  static final String HELP =
      """
      usage: programme-report [--cohort FOLDER]... [--reports FOLDER] [--lang sv|en]
                              [--out FOLDER] [--suppress-below NUMBER]

      Writes a page (HTML) and its numbers (JSON) for each cohort: a folder with cohort.json
      and participants.ndjson. Without --cohort: the synthetic cohorts of SAM and RESAM.
      """;

  private static final Path HERE = Path.of("examples", "programme-report");

  Options {
    cohorts = List.copyOf(cohorts);
  }

  /** The options, or nothing and what is wrong with them. */
  static Optional<Options> read(List<String> arguments, List<String> problems) {
    List<Path> cohorts = new ArrayList<>();
    Path reports = HERE.resolve("reports");
    Path out = HERE.resolve("target").resolve("report");
    Language language = Language.SV;
    OptionalInt suppressBelow = OptionalInt.empty();
    for (int i = 0; i < arguments.size(); i += 2) {
      String option = arguments.get(i);
      if (i + 1 == arguments.size()) {
        problems.add("`" + option + "` needs a value");
        break;
      }
      String value = arguments.get(i + 1);
      switch (option) {
        case "--cohort" -> cohorts.add(Path.of(value));
        case "--reports" -> reports = Path.of(value);
        case "--out" -> out = Path.of(value);
        case "--lang" -> {
          if (!value.equals("sv") && !value.equals("en")) {
            problems.add("`--lang` is sv or en, not `" + value + "`");
          }
          language = value.equals("en") ? Language.EN : Language.SV;
        }
        case "--suppress-below" -> {
          if (!value.matches("[1-9][0-9]{0,3}")) {
            problems.add("`--suppress-below` is a number from 1 to 9999, not `" + value + "`");
          } else {
            suppressBelow = OptionalInt.of(Integer.parseInt(value));
          }
        }
        default -> problems.add("there is no option `" + option + "`");
      }
    }
    if (cohorts.isEmpty()) {
      cohorts.add(HERE.resolve("cohorts").resolve("sam"));
      cohorts.add(HERE.resolve("cohorts").resolve("resam"));
    }
    return problems.isEmpty()
        ? Optional.of(new Options(cohorts, reports, language, out, suppressBelow))
        : Optional.empty();
  }
}
