// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An opaque name for a person, chosen by the host system. It is never a national identity number: a
 * text in that form is refused.
 *
 * @param value 1 to 64 ASCII letters, digits, hyphens, underscores, dots or colons
 */
public record ParticipantId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
  private static final String MONTH = "(0[1-9]|1[0-2])";
  // a coordination number (samordningsnummer) has the day plus 60
  private static final String DAY = "(0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";
  private static final Pattern NATIONAL_IDENTITY_NUMBER =
      Pattern.compile("(19|20)?\\d{2}" + MONTH + DAY + "[-.:_]?\\d{4}");

  /**
   * @throws IllegalArgumentException if the text has another form, or looks like a national
   *     identity number; the message does not repeat it
   */
  public ParticipantId {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a participant id is 1 to 64 letters, digits, hyphens, underscores, dots or colons");
    }
    if (NATIONAL_IDENTITY_NUMBER.matcher(value).matches()) {
      throw new IllegalArgumentException("a participant id must not be a national identity number");
    }
  }

  /** The id of this text; see {@link #ParticipantId(String)} for what is refused. */
  public static ParticipantId of(String value) {
    return new ParticipantId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
