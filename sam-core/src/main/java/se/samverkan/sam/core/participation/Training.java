// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Optional;
import se.samverkan.sam.core.plan.HoursPerWeek;
import se.samverkan.sam.core.plan.PlaceSource;

/** Work training (F47, F59–F60). */
public sealed interface Training extends Event {

  /**
   * Work training began at a workplace.
   *
   * @param place where
   * @param foundBy who found the place
   * @param hours for how long each week
   */
  record TrainingStarted(
      Optional<String> place, Optional<PlaceSource> foundBy, Optional<HoursPerWeek> hours)
      implements Training {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * Somebody followed the training up, mostly at the workplace.
   *
   * @param atWorkplace whether it was there; unknown if absent
   * @param moreConceivable whether more hours are conceivable
   * @param abilityAssessable whether the work ability can now be assessed
   */
  record TrainingFollowedUp(
      Optional<Boolean> atWorkplace,
      Optional<Boolean> moreConceivable,
      Optional<Boolean> abilityAssessable)
      implements Training {

    /** Of which it is known whether it was at the workplace. */
    public TrainingFollowedUp(
        boolean atWorkplace,
        Optional<Boolean> moreConceivable,
        Optional<Boolean> abilityAssessable) {
      this(Optional.of(atWorkplace), moreConceivable, abilityAssessable);
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The hours went up, or down.
   *
   * @param hours for how long each week from now on
   */
  record TrainingHoursChanged(HoursPerWeek hours) implements Training {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The person cannot do more hours than these.
   *
   * @param hours the limit
   */
  record TrainingLimitReached(Optional<HoursPerWeek> hours) implements Training {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The training ended.
   *
   * @param reason why
   */
  record TrainingEnded(Optional<String> reason) implements Training {
    @Override
    public String toString() {
      return kind().id();
    }
  }
}
