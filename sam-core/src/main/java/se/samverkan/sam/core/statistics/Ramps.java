// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.participation.EnrolmentId;

/**
 * How the hours of work training went (F59), of those of whom hours are known.
 *
 * @param known the ramps, in the order of the enrolments' ids
 * @param unknown those who trained or may have, and of whom no hours are known
 */
public record Ramps(List<Ramp> known, Set<EnrolmentId> unknown) {

  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

  public Ramps {
    known = List.copyOf(known);
    unknown = Tally.sorted(unknown);
  }

  /** The ramps of a population. */
  public static Ramps of(Population population) {
    List<Ramp> known = new ArrayList<>();
    Set<EnrolmentId> unknown = new TreeSet<>(Tally.ORDER);
    for (Member member : population.members()) {
      if (!member.trainingHours().isEmpty()) {
        known.add(new Ramp(member.enrolment(), member.trainingHours()));
      } else if (member.has(FunnelStep.IN_TRAINING) != Finding.NOT_MET) {
        unknown.add(member.enrolment());
      }
    }
    return new Ramps(known, unknown);
  }

  /** Those whose hours became more. */
  public Set<EnrolmentId> rising() {
    return Tally.sorted(
        known.stream().filter(ramp -> ramp.gainInQuarters() > 0).map(Ramp::enrolment).toList());
  }

  /**
   * By how many hours a week the last are more than the first on average, halves away from nothing;
   * below 0 if less, empty if it is known of nobody.
   *
   * @throws IllegalArgumentException if the decimals are fewer than 0
   */
  public Optional<BigDecimal> meanGain(int decimals) {
    if (decimals < 0) {
      throw new IllegalArgumentException("decimals are 0 or more, not `" + decimals + "`");
    }
    long sum = known.stream().mapToLong(Ramp::gainInQuarters).sum();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(sum)
                .divide(
                    QUARTERS.multiply(BigDecimal.valueOf(known.size())),
                    decimals,
                    RoundingMode.HALF_UP));
  }
}
