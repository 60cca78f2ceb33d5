// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samverkan.sam.examples.report.ProgrammeReport;
import se.samverkan.sam.examples.report.Progress;

/** Writes the report of a programme from the events of those who took part. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  private static final String EXAMPLE = "examples/programme-report";

  private final Workplace workplace;

  @Mixin private LanguageChoice language = new LanguageChoice();

  @Parameters(paramLabel = "${bundle:label.COHORT}", arity = "0..*", descriptionKey = "cohorts")
  private List<String> cohorts = new ArrayList<>();

  @Option(names = "--reports", paramLabel = "${bundle:label.FOLDER}", descriptionKey = "reports")
  private @Nullable String reports;

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.FOLDER}",
      required = true,
      descriptionKey = "reportOut")
  private String out = "";

  @Option(
      names = "--suppress-below",
      paramLabel = "${bundle:label.NUMBER}",
      descriptionKey = "suppress")
  private @Nullable Integer suppressBelow;

  ReportCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    List<String> arguments = new ArrayList<>();
    for (Path cohort : folders()) {
      arguments.addAll(List.of("--cohort", cohort.toString()));
    }
    arguments.addAll(List.of("--reports", printed().toString()));
    arguments.addAll(List.of("--lang", language.language().tag()));
    arguments.addAll(List.of("--out", workplace.path(out).toString()));
    if (suppressBelow != null) {
      arguments.addAll(List.of("--suppress-below", suppressBelow.toString()));
    }
    return ProgrammeReport.run(
        arguments, workplace.out(), Progress.on(workplace.err(), workplace.isTerminal()));
  }

  private List<Path> folders() {
    if (cohorts.isEmpty()) {
      return List.of(shipped("cohorts/sam"), shipped("cohorts/resam"));
    }
    return cohorts.stream().map(workplace::path).toList();
  }

  private Path printed() {
    return reports == null ? shipped("reports") : workplace.path(reports);
  }

  /** A folder that comes with the sources of the library. */
  private Path shipped(String name) {
    return workplace
        .home()
        .map(home -> home.resolve(EXAMPLE).resolve(name))
        .filter(Files::isDirectory)
        .orElseThrow(
            () ->
                new UnusableException(
                    Say.in(
                        language.language(),
                        "ange en mapp: `" + EXAMPLE + "/" + name + "` finns inte här",
                        "name a folder: `" + EXAMPLE + "/" + name + "` is not here")));
  }
}
