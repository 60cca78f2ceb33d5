// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.economy.BudgetFollowUp;
import se.samverkan.sam.core.economy.PublishedPayoff;
import se.samverkan.sam.core.evaluation.SelfEvaluation;
import se.samverkan.sam.core.reconciliation.PrintedReport;
import se.samverkan.sam.json.JsonProblem;
import se.samverkan.sam.json.Reading;
import se.samverkan.sam.json.SamJson;

/** What a programme's printed report holds beside its participants, each in a file of its own. */
final class ReportFolder {

  private final Path folder;
  private final String programme;
  private final List<String> problems;

  /**
   * A folder.
   *
   * @param problems takes what is wrong with the files
   */
  ReportFolder(Path folder, String programme, List<String> problems) {
    this.folder = folder;
    this.programme = programme;
    this.problems = problems;
  }

  Optional<BudgetFollowUp> budget() {
    return read("-budget", SamJson.budget()::readYaml).map(BudgetFollowUp::of);
  }

  Optional<PublishedPayoff> payoff() {
    return read("-payoff", SamJson.publishedPayoff()::readYaml);
  }

  Optional<SelfEvaluation> evaluation() {
    return read("-evaluation", SamJson.selfEvaluation()::readYaml);
  }

  Optional<PrintedReport> printed() {
    return read("", SamJson.printedReport()::readYaml);
  }

  private <T> Optional<T> read(String part, Function<byte[], Reading<T>> reader) {
    String name = programme + part + ".yaml";
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Reading<T> reading = reader.apply(Files.readAllBytes(file));
      for (JsonProblem problem : reading.problems()) {
        problems.add(
            name + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
      }
      return reading.toOptional();
    } catch (IOException e) {
      problems.add(name + ": cannot be read");
      return Optional.empty();
    }
  }
}
