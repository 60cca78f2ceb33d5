// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.sam.core.participation.EnrolmentId;

/**
 * How many took each step of the way through a programme (F53–F54). Nobody has to take every step,
 * so a later one can count more than an earlier.
 *
 * @param steps who took each step, and of whom it is open
 */
public record Funnel(Map<FunnelStep, Tally> steps) {

  public Funnel {
    Map<FunnelStep, Tally> all = new EnumMap<>(FunnelStep.class);
    for (FunnelStep step : FunnelStep.values()) {
      all.put(step, new Tally(Set.of(), Set.of()));
    }
    all.putAll(steps);
    steps = Collections.unmodifiableMap(all);
  }

  /** The funnel of a population. */
  public static Funnel of(Population population) {
    Map<FunnelStep, Tally> steps = new EnumMap<>(FunnelStep.class);
    for (FunnelStep step : FunnelStep.values()) {
      steps.put(step, population.tally(member -> member.has(step)));
    }
    return new Funnel(steps);
  }

  /** Who took a step, and of whom it is open. */
  public Tally at(FunnelStep step) {
    return steps.getOrDefault(step, new Tally(Set.of(), Set.of()));
  }

  /** How many took a step. */
  public Interval count(FunnelStep step) {
    return at(step).interval();
  }

  /**
   * Which part of those who took one step took another too: of ten summoned to the information
   * meeting, seven came (F43). Empty if it is open for somebody.
   */
  public Optional<Share> share(FunnelStep taken, FunnelStep among) {
    Tally whole = at(among);
    Tally part = at(taken);
    if (!whole.open().isEmpty() || !Collections.disjoint(whole.counted(), part.open())) {
      return Optional.empty();
    }
    Set<EnrolmentId> both = new TreeSet<>(Tally.ORDER);
    both.addAll(whole.counted());
    both.retainAll(part.counted());
    return Optional.of(new Share(both.size(), whole.counted().size()));
  }
}
