// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reaching a person and keeping hold of the case (F12, F28, F38–F41). */
public sealed interface Contact extends Event {

  /**
   * The person was put in a group that begins together (F41).
   *
   * @param cohort the name of the group
   */
  record CohortJoined(String cohort) implements Contact {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * It was settled who works with the person (F12).
   *
   * @param team who
   */
  record TeamNamed(Set<TeamRole> team) implements Contact {
    public TeamNamed {
      team = Sorted.copy(team);
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * Somebody tried to reach the person (F38).
   *
   * @param channel how
   * @param result what came of it
   */
  record ContactAttempted(ContactChannel channel, ContactResult result) implements Contact {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The person was summoned to a meeting (F39).
   *
   * @param meeting to which
   * @param meetingDay on which day it is
   */
  record Summoned(MeetingKind meeting, Optional<LocalDate> meetingDay) implements Contact {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The person did not come when summoned (F39).
   *
   * @param meeting to which meeting
   */
  record SummonsMissed(MeetingKind meeting) implements Contact {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * Concern for the life of the person was raised; there is a routine for it (F28).
   *
   * @param route which way it was taken, such as psychiatry
   */
  record SafeguardingRaised(Optional<String> route) implements Contact {
    @Override
    public String toString() {
      return kind().id();
    }
  }
}
