// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.Agency;

/** Handing the person's plan over to the agencies (F45–F46). */
public sealed interface Handover extends Event {

  /**
   * The short summary and the plan were sent ahead (F46).
   *
   * @param from who sent it
   * @param to who received it
   */
  record BackgroundPackSent(Agency from, Set<Agency> to) implements Handover {
    public BackgroundPackSent {
      to = Sorted.copy(to);
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The handover meeting took place (F45–F46).
   *
   * @param attendees who was there
   * @param planPresent whether the plan was there; unknown if absent
   */
  record HandoverHeld(Set<Attendee> attendees, Optional<Boolean> planPresent) implements Handover {
    public HandoverHeld {
      attendees = Sorted.copy(attendees);
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * An agency told how the handover went (F10).
   *
   * @param by which
   * @param report what it told
   */
  record HandoverReported(Agency by, Optional<String> report) implements Handover {
    @Override
    public String toString() {
      return kind().id();
    }
  }
}
