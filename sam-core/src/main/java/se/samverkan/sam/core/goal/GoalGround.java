// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.statistics.Count;
import se.samverkan.sam.core.statistics.FunnelStep;
import se.samverkan.sam.core.statistics.Population;

/** What the goals of a programme are held against. */
@Value.Immutable
public sealed interface GoalGround permits GoalGroundBuilder.GoalGroundValue {

  /** Everybody who was considered, by what is known on {@link #asOf()}. */
  Population population();

  /** The day on which the goals are looked at. */
  LocalDate asOf();

  /** The first day of the programme. */
  LocalDate programmeFrom();

  /** The last planned day of the programme; of one without, the goals may be measured any day. */
  Optional<LocalDate> programmeUntil();

  /**
   * What was told of each participation as time went by, in order; asked for by goals that have a
   * time within which something has to happen.
   */
  @Value.Redacted
  Map<EnrolmentId, List<DatedOutcome>> told();

  /**
   * How many were assessed and never enrolled, where a report says so instead of counting them
   * (I8); otherwise those are counted that the population has.
   */
  Optional<Count> neverEnrolled();

  /** What the data does not have, or has made up (O4). */
  @Value.NaturalOrder
  Set<Evidence> unsupported();

  /** How many were assessed and never enrolled. */
  default Count countNeverEnrolled() {
    return neverEnrolled()
        .orElseGet(
            () ->
                Count.of(
                    population()
                        .tally(member -> member.has(FunnelStep.NOT_ENROLLED))
                        .counted()
                        .size()));
  }

  /** A new builder. */
  static GoalGroundBuilder builder() {
    return new GoalGroundBuilder();
  }
}
