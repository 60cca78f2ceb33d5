// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.examples.report.page.ReportPage;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * Reads cohorts and writes a page and its numbers for each. Ends with 0 if all were written, and
 * with 2 if something could not be read; then nothing is written for that cohort.
 */
public final class ProgrammeReport {

  private static final int UNUSABLE = 2;

  private final Options options;
  private final PrintStream out;
  private final Progress progress;

  private ProgrammeReport(Options options, PrintStream out, Progress progress) {
    this.options = options;
    this.out = out;
    this.progress = progress;
  }

  /**
   * Runs the program.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), out, Progress.on(System.err, isTerminal())));
  }

  @SuppressWarnings("SystemConsoleNull") // where there is always one, a bar in a file is no harm
  private static boolean isTerminal() {
    return System.console() != null;
  }

  /**
   * Runs the program inside another one.
   *
   * @param arguments see {@code --help}
   * @param out where it tells what it wrote, and what is wrong
   * @return the exit code
   */
  public static int run(List<String> arguments, PrintStream out, Progress progress) {
    if (arguments.contains("--help")) {
      out.print(Options.HELP);
      return 0;
    }
    List<String> problems = new ArrayList<>();
    Optional<Options> options = Options.read(arguments, problems);
    if (options.isEmpty()) {
      problems.forEach(out::println);
      out.print(Options.HELP);
      return UNUSABLE;
    }
    return new ProgrammeReport(options.get(), out, progress).run();
  }

  private int run() {
    int code = 0;
    for (Path folder : options.cohorts()) {
      List<String> problems = new ArrayList<>();
      write(folder, problems);
      problems.forEach(problem -> out.println(folder + ": " + problem));
      code = problems.isEmpty() ? code : UNUSABLE;
    }
    return code;
  }

  private void write(Path folder, List<String> problems) {
    CohortReading reading = CohortFolder.read(folder, progress);
    problems.addAll(reading.problems());
    if (reading.cohort().isEmpty()) {
      return;
    }
    Cohort cohort = reading.cohort().get();
    if (!RulePacks.builtInIds().contains(cohort.programme())) {
      problems.add("there are no rules of a programme `" + cohort.programme() + "`");
      return;
    }
    RulePack pack = RulePacks.builtIn(cohort.programme());
    ProgrammeFigures figures = FiguresOf.compute(cohort, pack, options.reports(), problems);
    if (problems.isEmpty()) {
      write(cohort.programme(), figures, problems);
    }
  }

  private void write(String name, ProgrammeFigures figures, List<String> problems) {
    Path page = options.out().resolve(name + ".html");
    Path numbers = options.out().resolve(name + ".json");
    try {
      Files.createDirectories(options.out());
      Files.writeString(
          page,
          ReportPage.html(figures, options.language(), options.suppressBelow()),
          StandardCharsets.UTF_8);
      Files.writeString(
          numbers, ReportPage.json(figures, options.suppressBelow()), StandardCharsets.UTF_8);
      out.println(page);
      out.println(numbers);
    } catch (IOException e) {
      problems.add("cannot be written to `" + options.out() + "`");
    }
  }
}
