// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.rules.acceptance.PackTest;
import se.samverkan.sam.rules.acceptance.Trial;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** What files have to pass before they are in force: the guard, the compiler, their scenarios. */
final class Inspection {

  private final String id;
  private final Optional<Engine> engine;

  /**
   * For the pack of an id.
   *
   * @param engine what it is run by; absent for the library's own choice
   */
  Inspection(String id, Optional<Engine> engine) {
    this.id = id;
    this.engine = engine;
  }

  /** What the one function makes of a pack that is ready, or the other of the reasons against. */
  <T> T of(
      PackFiles files,
      Function<PackReading, ? extends T> ready,
      Function<Refused, ? extends T> no) {
    PackReading reading;
    List<Trial> failures;
    try {
      reading = guarded(files);
      reading.pack().ifPresent(RulePack::prepare);
      failures = reading.pack().map(Inspection::failures).orElse(List.of());
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      // the fault may be the library's; the pack in force is as good as it was
      return no.apply(Refused.because(problem("the pack could not be made ready: " + why(e))));
    }
    return reading.pack().isPresent() && failures.isEmpty()
        ? ready.apply(reading)
        : no.apply(new Refused(reading.problems(), failures));
  }

  private PackReading guarded(PackFiles files) {
    if (!files.id().equals(id)) {
      String taken = PackProblem.quote(files.id()) + " cannot take the place of ";
      return refused(problem("the pack " + taken + PackProblem.quote(id)));
    }
    PackReading reading = RulePacks.read(PackSource.of(files));
    List<PackProblem> warnings = new ArrayList<>(reading.warnings());
    if (files.scenarios().isEmpty()) {
      warnings.add(problem("the pack has no scenarios, so nothing shows what its rules do"));
    }
    return new PackReading(
        reading.pack().map(pack -> engine.map(pack::using).orElse(pack)),
        reading.problems(),
        warnings);
  }

  private static PackReading refused(PackProblem problem) {
    return new PackReading(Optional.empty(), List.of(problem), List.of());
  }

  /** By the engine that is to run the pack, and by the very rules that it has just compiled. */
  private static List<Trial> failures(RulePack pack) {
    return PackTest.trials(pack).stream().filter(trial -> !trial.passed()).toList();
  }

  private PackProblem problem(String message) {
    return PackProblem.at(id, 0, 0, message);
  }

  private static String why(Throwable fault) {
    String message = fault.getMessage();
    return message == null ? "no reason was given" : message;
  }
}
