// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.scenario.OutcomeScenario;
import se.samverkan.sam.rules.scenario.OutcomeScenarioResult;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioReading;
import se.samverkan.sam.rules.scenario.ScenarioResult;

/** The program that the child runs: takes a pack from its input and says what it is worth. */
final class Trial {

  private Trial() {}

  /**
   * Tries the pack in the input.
   *
   * @throws IOException if the input is not a pack in a parcel
   */
  public static void main(String[] arguments) throws IOException {
    endWithTheHost();
    PrintStream host = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    print(host, Answer.GREETING + "\n");
    print(host, tried(Parcel.open(System.in)).text());
    // no thread that Drools may have left can keep it alive
    Runtime.getRuntime().halt(0);
  }

  /**
   * Without a host there is nobody left to end this process in time and to tidy up after it. The
   * host is known by its number: one that has ended by now is nobody's parent any more.
   */
  static void endWithTheHost() {
    ProcessHandle.of(Long.getLong(JavaCommand.HOST, 0)).ifPresentOrElse(Trial::endWith, Trial::end);
  }

  private static void endWith(ProcessHandle host) {
    Thread watch =
        new Thread(
            () -> {
              host.onExit().join();
              end();
            },
            "sam-host-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static void end() {
    PrivateFolder.here().ifPresent(PrivateFolder::close);
    Runtime.getRuntime().halt(1);
  }

  private static void print(PrintStream host, String text) throws IOException {
    host.write(text.getBytes(UTF_8));
    host.flush();
  }

  private static Answer tried(PackFiles files) {
    PackReading reading = RulePacks.read(PackSource.of(files));
    if (reading.pack().isEmpty()) {
      return new Answer.Refused(reading.problems(), reading.warnings());
    }
    RulePack pack = reading.orElseThrow();
    List<PackProblem> problems = new ArrayList<>();
    pack.epochs().forEach(day -> compile(pack, day, problems));
    pack.outcomeEpochs().forEach(day -> compileOutcomes(pack, day, problems));
    if (problems.isEmpty()) {
      files.scenarios().forEach(file -> runScenarios(pack, file, problems));
    }
    return problems.isEmpty()
        ? new Answer.Accepted(pack.sha256())
        : new Answer.Refused(problems, reading.warnings());
  }

  /** Rules are compiled when they are first asked about somebody. */
  private static void compile(RulePack pack, LocalDate day, List<PackProblem> problems) {
    Applicant nobody = Applicant.builder().id(ParticipantId.of("nobody")).build();
    tryRules(pack, day, () -> pack.assess(nobody, day).orElseThrow(), problems);
  }

  private static void compileOutcomes(RulePack pack, LocalDate day, List<PackProblem> problems) {
    Closure unknown = Closure.builder().build();
    tryRules(pack, day, () -> pack.classify(nobody(), unknown, day), problems);
  }

  /** Not a constant: what ends this process has to be there before the library is. */
  private static EnrolmentId nobody() {
    return EnrolmentId.of("nobody");
  }

  private static void tryRules(
      RulePack pack, LocalDate day, Runnable rules, List<PackProblem> problems) {
    try {
      rules.run();
    } catch (RuntimeException e) {
      problems.add(
          PackProblem.at(
              pack.id(),
              0,
              0,
              "the rules as they are from " + day + " cannot be run: " + e.getMessage()));
    }
  }

  private static void runScenarios(RulePack pack, String file, List<PackProblem> problems) {
    byte[] bytes = pack.files().bytes(file).orElseThrow();
    ScenarioReading reading = ScenarioReading.of(file, bytes);
    for (Scenario scenario : reading.scenarios()) {
      ScenarioResult.run(scenario, (person, day) -> pack.assess(person, day).orElseThrow())
          .differences()
          .forEach(told -> problems.add(differs(file, scenario.line(), scenario.name(), told)));
    }
    for (OutcomeScenario scenario : reading.outcomes()) {
      OutcomeScenarioResult.run(scenario, (end, day) -> pack.classify(nobody(), end, day))
          .differences()
          .forEach(told -> problems.add(differs(file, scenario.line(), scenario.name(), told)));
    }
  }

  private static PackProblem differs(String file, int line, String name, String difference) {
    return PackProblem.at(
        file, line, 0, "the scenario " + PackProblem.quote(name) + ": " + difference);
  }
}
