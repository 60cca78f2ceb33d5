// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioResult;

/**
 * Which small mistakes in a pack its scenarios would notice. A scenario that the pack itself does
 * not pass notices nothing. Of a pack that builds on another, only what it says itself is mutated.
 *
 * @param fates of every mutant, in the order of {@link Mutants#of}
 */
public record MutationSurvey(List<Fate> fates) {

  public MutationSurvey {
    fates = List.copyOf(fates);
  }

  /** Surveys a pack. */
  public static MutationSurvey of(RulePack pack, List<Scenario> scenarios) {
    return of(pack, scenarios, Progress.SILENT);
  }

  /** Surveys a pack, and tells how far it has come. */
  public static MutationSurvey of(RulePack pack, List<Scenario> scenarios, Progress progress) {
    RulePack model = pack.using(Engine.MODEL);
    boolean whole = pack.manifest().basedOn().isEmpty();
    List<Mutant> mutants =
        Mutants.of(model).stream().filter(mutant -> whole || mutant.isOwn()).toList();
    List<Scenario> sound = scenarios.stream().filter(scenario -> passes(model, scenario)).toList();
    Names names = new Names();
    List<Fate> fates = new ArrayList<>();
    for (Mutant mutant : mutants) {
      fates.add(fate(model, mutant, sound, names));
      progress.at(fates.size(), mutants.size());
    }
    return new MutationSurvey(fates);
  }

  private static Fate fate(RulePack pack, Mutant mutant, List<Scenario> scenarios, Names names) {
    List<Scenario> killing =
        scenarios.stream().filter(scenario -> !passes(mutant.pack(), scenario)).toList();
    if (!killing.isEmpty()) {
      return new Fate.Killed(mutant, killing);
    } else if (Equivalence.holds(pack, mutant.pack())) {
      return new Fate.Equivalent(mutant);
    }
    Optional<Proposal> proposal = Proposal.against(pack, mutant).map(names::distinct);
    return new Fate.Survived(mutant, proposal);
  }

  private static boolean passes(RulePack pack, Scenario scenario) {
    return ScenarioResult.run(
            scenario, (applicant, asOf) -> pack.assess(applicant, asOf).orElseThrow())
        .passed();
  }

  /** The mutants that some scenario noticed. */
  public List<Fate.Killed> killed() {
    return of(Fate.Killed.class).toList();
  }

  /** The mutants that nobody can tell from the pack. */
  public List<Fate.Equivalent> equivalent() {
    return of(Fate.Equivalent.class).toList();
  }

  /** The mutants that no scenario noticed: first those that change a verdict. */
  public List<Fate.Survived> survivors() {
    return Stream.concat(
            of(Fate.Survived.class).filter(Fate.Survived::changesVerdict),
            of(Fate.Survived.class).filter(one -> !one.changesVerdict()))
        .toList();
  }

  private <F extends Fate> Stream<F> of(Class<F> kind) {
    return fates.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** In one scenario file no two have the same name, in either language. */
  private static final class Names {
    private final Map<String, Integer> taken = new HashMap<>();

    Proposal distinct(Proposal proposal) {
      int times =
          Stream.of(proposal.name().sv(), proposal.name().en())
              .distinct()
              .mapToInt(name -> taken.merge(name, 1, Integer::sum))
              .max()
              .orElse(1);
      return times == 1 ? proposal : proposal.numbered(times);
    }
  }
}
