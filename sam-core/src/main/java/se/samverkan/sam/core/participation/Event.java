// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

/**
 * Something that happened to a person on the way through a programme: what is recorded, and what
 * the state of a participation is made of. The records are grouped by what they are about. {@code
 * toString} tells only the kind.
 */
public sealed interface Event
    permits Intake, Permission, Contact, Meeting, Medical, Planning, Handover, Training, Course {

  /** What kind of thing it is. */
  default EventKind kind() {
    return EventKind.of(this);
  }
}
