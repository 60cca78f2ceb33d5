// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is done with the person at meetings and between them (F43–F47). */
public sealed interface Meeting extends Event {

  /** More interest areas than anybody writes down; a number beyond it is a slip. */
  int MOST_AREAS = 1000;

  /**
   * A meeting took place (F43–F47).
   *
   * @param meeting which
   * @param steps the steps of the mapping that were done
   * @param instruments the names of forms and interviews used
   * @param attendees who was there, as far as told
   */
  record MeetingHeld(
      MeetingKind meeting,
      Set<MappingStep> steps,
      List<String> instruments,
      Set<Attendee> attendees)
      implements Meeting {
    public MeetingHeld {
      steps = Sorted.copy(steps);
      instruments = List.copyOf(instruments);
      attendees = Sorted.copy(attendees);
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The person was given something to do before the next meeting (F45, F47).
   *
   * @param assignment what
   * @param number how many interest areas to write down, where that is the assignment
   * @param place where to go, where that is the assignment
   */
  record AssignmentGiven(
      AssignmentKind assignment, Optional<Integer> number, Optional<String> place)
      implements Meeting {
    public AssignmentGiven {
      if (number.filter(areas -> areas < 0 || areas > MOST_AREAS).isPresent()) {
        throw new IllegalArgumentException("`number` is 0 to " + MOST_AREAS);
      }
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The person has done an assignment.
   *
   * @param assignment which
   */
  record AssignmentDone(AssignmentKind assignment) implements Meeting {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * Whoever mapped the person's needs wrote down what is recommended (F44).
   *
   * @param direction the id of a direction code
   * @param recommendation the recommendation
   */
  record Recommended(Optional<String> direction, Optional<String> recommendation)
      implements Meeting {
    public Recommended {
      direction.ifPresent(id -> Texts.requireCode("direction", id));
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }
}
