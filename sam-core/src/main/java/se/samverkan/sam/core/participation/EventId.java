// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

/**
 * The host's name for an event, unique within an enrolment.
 *
 * @param value in the same form as a {@code ParticipantId}, and never a national identity number
 */
public record EventId(String value) {

  /**
   * @throws IllegalArgumentException if the text has another form; the message does not repeat it
   */
  public EventId {
    OpaqueIds.check("an event id", value);
  }

  /** The id of this text. */
  public static EventId of(String value) {
    return new EventId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
