// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Decision;

/** How a person comes to a programme, and what is decided of it (F9, F13, F35, F53–F54). */
public sealed interface Intake extends Event {

  /**
   * Somebody at an agency saw that the programme might suit the person (F19).
   *
   * @param by the agency; unknown if absent
   */
  record Identified(Optional<Agency> by) implements Intake {

    /** By an agency that is known. */
    public Identified(Agency by) {
      this(Optional.of(by));
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /** The person was told what the programme is, in SAM with a folder to read (F35). */
  record Informed() implements Intake {}

  /**
   * An agency referred the person (F13).
   *
   * @param by the agency; unknown if absent
   * @param unit its office, such as a family doctor unit
   * @param requestedHelp what help was asked for
   */
  record Referred(Optional<Agency> by, Optional<String> unit, Optional<String> requestedHelp)
      implements Intake {

    /** By an agency that is known. */
    public Referred(Agency by, Optional<String> unit, Optional<String> requestedHelp) {
      this(Optional.of(by), unit, requestedHelp);
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /** The person waits for a place (F13). */
  record Queued() implements Intake {}

  /**
   * A body decided whether the person takes part; the assessment by rules stands beside it and may
   * say otherwise (F9, F62).
   *
   * @param decision what was decided, by which body and on what grounds
   * @param assessment what the rules said; asked for when somebody is admitted
   */
  record Decided(Decision decision, Optional<Assessment> assessment) implements Intake {
    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * The case began in another system, of which not everything is known.
   *
   * @param system the name of the system
   * @param stage where the person is now; neither the beginning nor an end
   * @param unknown what may have happened there without being known here
   */
  record TakenOver(String system, Stage stage, Set<EventKind> unknown) implements Intake {
    public TakenOver {
      unknown = Sorted.copy(unknown);
      if (!Transitions.canBeTakenOver(stage)) {
        throw new IllegalArgumentException(
            "a case is taken over while it is under way and not interrupted");
      }
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }
}
