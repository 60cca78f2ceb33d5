// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.closure.Destination;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.plan.HoursPerWeek;

/** How a participation goes on and ends (F10, F54–F58, F62). */
public sealed interface Course extends Event {

  /**
   * The participation, and training under way, was interrupted (S1).
   *
   * @param reason why
   */
  record Interrupted(Optional<String> reason) implements Course {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /** An interrupted participation went on (S1). */
  record Resumed() implements Course {}

  /**
   * The person stays beyond the time that the programme aims at (F55).
   *
   * @param reason why; never blank
   */
  record Extended(String reason) implements Course {
    public Extended {
      Texts.requireVisible("reason", reason);
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The final assessment was delivered (F47).
   *
   * @param hours how much the person can work
   * @param conditions under which conditions
   * @param recipients who received it
   */
  record FinallyAssessed(
      Optional<HoursPerWeek> hours, Optional<String> conditions, Set<Recipient> recipients)
      implements Course {
    public FinallyAssessed {
      recipients = Sorted.copy(recipients);
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * An agency decided on a benefit or a measure; it need not follow the final assessment (F62).
   *
   * @param agency which
   * @param follows whether it agrees with the final assessment; unknown if absent
   * @param decision what it decided
   */
  record AgencyDecided(Agency agency, Optional<Boolean> follows, Optional<String> decision)
      implements Course {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The person was handed on to another cooperation, in RESAM the ordinary one (F56).
   *
   * @param to which
   */
  record Transferred(String to) implements Course {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The participation ended.
   *
   * @param reason why
   * @param destinations what the person went on to; half of one thing and half of another are two
   */
  record Closed(ClosureReason reason, FactList<Destination> destinations) implements Course {

    /** Of which it is not told what the person went on to. */
    public Closed(ClosureReason reason) {
      this(reason, FactList.unknown());
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /** The person died (F57). */
  record Died() implements Course {}

  /**
   * Somebody asked how the person is doing, some time after (F58).
   *
   * @param after after what; unknown if absent
   * @param situation what was told
   * @param destinations what the person does now, in the terms in which outcomes are told
   */
  record FollowedUp(
      Optional<FollowUpAnchor> after,
      Optional<String> situation,
      FactList<Destination> destinations)
      implements Course {

    /** Of which it is known after what it came, and not what the person does. */
    public FollowedUp(FollowUpAnchor after, Optional<String> situation) {
      this(Optional.of(after), situation, FactList.unknown());
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * An event was recorded by mistake and is to count as never recorded.
   *
   * @param event which
   * @param reason why; never blank
   */
  record EventVoided(EventId event, String reason) implements Course {
    public EventVoided {
      Texts.requireVisible("reason", reason);
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }
}
