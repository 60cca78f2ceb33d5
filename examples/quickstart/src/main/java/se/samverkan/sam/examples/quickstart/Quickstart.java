// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.RulePack;

/** Assesses the applicants in a file by the rules of a pack and prints the reasons. */
public final class Quickstart {
  private static final int DONE = 0;
  private static final int REFUSED = 2;

  private Quickstart() {}

  public static void main(String... args) {
    System.exit(run(Terminal.ofThisProcess(), args));
  }

  /** Runs the program, and returns its exit code. */
  static int run(Terminal terminal, String... args) {
    return Options.read(args)
        .fold(options -> assess(options, terminal), problem -> refuse(terminal, List.of(problem)));
  }

  private static int assess(Options options, Terminal terminal) {
    return SamJson.applicants()
        .read(options.input().bytes())
        .fold(
            applicants -> report(applicants, options, terminal),
            problems -> refuse(terminal, options.input().tell(problems)));
  }

  private static int report(List<Applicant> applicants, Options options, Terminal terminal) {
    RulePack pack = options.rules().orElseThrow();
    options.rules().warnings().forEach(terminal.err()::println);
    Report report = options.report(pack, terminal.signs());
    terminal.out().print(report.heading());
    for (Applicant applicant : applicants) {
      for (LocalDate date : options.dates()) {
        String told =
            pack.assess(applicant, date)
                .fold(report::assessed, refusal -> report.refused(applicant.id(), date, refusal));
        terminal.out().print(told);
      }
    }
    terminal.out().print(report.ending());
    return DONE;
  }

  private static int refuse(Terminal terminal, List<String> problems) {
    problems.forEach(terminal.err()::println);
    return REFUSED;
  }
}
