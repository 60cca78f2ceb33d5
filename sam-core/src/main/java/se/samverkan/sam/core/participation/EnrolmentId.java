// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

/**
 * The host's name for one person's participation in one programme; a person may have several, one
 * after the other (S7).
 *
 * @param value in the same form as a {@code ParticipantId}, and never a national identity number
 */
public record EnrolmentId(String value) {

  /**
   * @throws IllegalArgumentException if the text has another form; the message does not repeat it
   */
  public EnrolmentId {
    OpaqueIds.check("an enrolment id", value);
  }

  /** The id of this text. */
  public static EnrolmentId of(String value) {
    return new EnrolmentId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
