// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.util.Comparator;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Agency;

/**
 * Somebody who is at a meeting.
 *
 * @param role in which part
 * @param agency for which agency
 */
public record Attendee(AttendeeRole role, Optional<Agency> agency) implements Comparable<Attendee> {

  private static final Comparator<Attendee> ORDER =
      Comparator.comparing(Attendee::role)
          .thenComparing(attendee -> attendee.agency().map(Enum::ordinal).orElse(-1));

  /** Somebody for an agency. */
  public static Attendee of(AttendeeRole role, Agency agency) {
    return new Attendee(role, Optional.of(agency));
  }

  /** Somebody for no agency, or none that is told. */
  public static Attendee of(AttendeeRole role) {
    return new Attendee(role, Optional.empty());
  }

  @Override
  public int compareTo(Attendee other) {
    return ORDER.compare(this, other);
  }
}
