// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.sam.rules.pack.RulePack;

/** Which mutants of a pack are noticed by which of its checks. */
public final class Survey {

  private final List<? extends Check> checks;
  private final List<Mutant> mutants;
  private final Map<Mutant, List<Check>> killers = new LinkedHashMap<>();
  private final List<Mutant> equivalent = new ArrayList<>();

  private Survey(RulePack pack, List<? extends Check> checks) {
    this.checks = checks;
    this.mutants = Mutants.of(pack);
    for (Mutant mutant : mutants) {
      List<Check> killing =
          checks.stream()
              .<Check>map(check -> check)
              .filter(check -> !check.passes(mutant.pack(), mutant.reading()))
              .toList();
      killers.put(mutant, killing);
      if (killing.isEmpty()
          && mutant.kind() != Mutant.Kind.FACTS
          && Equivalence.holds(pack, mutant.pack())) {
        equivalent.add(mutant);
      }
    }
  }

  /**
   * Runs all checks on all mutants.
   *
   * @param checks which the pack itself passes
   */
  public static Survey of(RulePack pack, List<? extends Check> checks) {
    return new Survey(pack, checks);
  }

  /** All mutants. */
  public List<Mutant> mutants() {
    return mutants;
  }

  /** Those that nobody can tell from the pack. */
  public List<Mutant> equivalent() {
    return List.copyOf(equivalent);
  }

  /** Those that all checks let pass, although somebody can tell them from the pack. */
  public List<Mutant> survivors() {
    return mutants.stream()
        .filter(mutant -> killers.getOrDefault(mutant, List.of()).isEmpty())
        .filter(mutant -> !equivalent.contains(mutant))
        .toList();
  }

  /** The checks that are no stories, and notice no mutant that the others let pass. */
  public List<Check> superfluous() {
    Set<Check> needed =
        killers.values().stream()
            .filter(killing -> killing.size() == 1)
            .map(killing -> killing.get(0))
            .collect(Collectors.toSet());
    return checks.stream()
        .<Check>map(check -> check)
        .filter(check -> !check.isStory() && !needed.contains(check))
        .toList();
  }

  /** The checks that notice a mutant. */
  public List<Check> killers(Mutant mutant) {
    return killers.getOrDefault(mutant, List.of());
  }
}
