// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Optional;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.plan.PlannedActivity;

/** Work on the action plan (F48–F52). */
public sealed interface Planning extends Event {

  /**
   * The plan was given a direction, or another than before (F48).
   *
   * @param direction the id of a direction code
   * @param reason why; asked for when the direction changes
   */
  record DirectionChosen(String direction, Optional<String> reason) implements Planning {
    public DirectionChosen {
      Texts.requireCode("direction", direction);
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * An activity was put into the plan (F49, F51).
   *
   * @param activity which
   */
  record ActivityPlanned(PlannedActivity activity) implements Planning {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * A place was booked for an activity (F51).
   *
   * @param measure the id of a measure code
   * @param activity the id of the activity in the plan that it is for
   */
  record PlaceBooked(String measure, Optional<String> activity) implements Planning {
    public PlaceBooked {
      Texts.requireCode("measure", measure);
      activity.ifPresent(id -> Texts.requireCode("activity", id));
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * A planned activity began.
   *
   * @param activity its id in the plan
   */
  record ActivityStarted(String activity) implements Planning {
    public ActivityStarted {
      Texts.requireCode("activity", activity);
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * An activity ended.
   *
   * @param activity its id in the plan
   * @param asPlanned whether it ended as planned
   * @param reason why, where it did not
   */
  record ActivityEnded(String activity, boolean asPlanned, Optional<String> reason)
      implements Planning {
    public ActivityEnded {
      Texts.requireCode("activity", activity);
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The person needs something that nobody offers (F52).
   *
   * @param need the id of a need code
   */
  record NeedUnmet(String need) implements Planning {
    public NeedUnmet {
      Texts.requireCode("need", need);
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * An agency has planned its part of the plan (F49).
   *
   * @param agency which
   */
  record AgencyPlanned(Agency agency) implements Planning {
    @Override
    public String toString() {
      return kind().id();
    }
  }
}
