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

/** Which small mistakes are noticed by which of its checks. */
public final class Survey {

  private final List<? extends Check> checks;
  private final List<Mistake> mistakes;
  private final Map<Mistake, List<Check>> killers = new LinkedHashMap<>();
  private final List<Mistake> equivalent = new ArrayList<>();

  private Survey(RulePack pack, List<? extends Check> checks) {
    this.checks = checks;
    this.mistakes = Mistake.of(pack);
    for (Mistake mistake : mistakes) {
      List<Check> killing =
          checks.stream()
              .<Check>map(check -> check)
              .filter(check -> !check.passes(mistake.pack(), mistake.reading()))
              .toList();
      killers.put(mistake, killing);
      if (killing.isEmpty()
          && mistake.mutant().isPresent()
          && Equivalence.holds(pack, mistake.pack())) {
        equivalent.add(mistake);
      }
    }
  }

  /**
   * Runs all checks on all mistakes.
   *
   * @param checks which the pack itself passes
   */
  public static Survey of(RulePack pack, List<? extends Check> checks) {
    return new Survey(pack, checks);
  }

  /** All of them. */
  public List<Mistake> mistakes() {
    return mistakes;
  }

  /** Those that nobody can tell from the pack. */
  public List<Mistake> equivalent() {
    return List.copyOf(equivalent);
  }

  /** Those that all checks let pass, although somebody can tell them from the pack. */
  public List<Mistake> survivors() {
    return mistakes.stream()
        .filter(mistake -> killers.getOrDefault(mistake, List.of()).isEmpty())
        .filter(mistake -> !equivalent.contains(mistake))
        .toList();
  }

  /** The checks that are no stories, and notice no mistake that the others let pass. */
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

  /** The checks that notice a mistake. */
  public List<Check> killers(Mistake mistake) {
    return killers.getOrDefault(mistake, List.of());
  }
}
