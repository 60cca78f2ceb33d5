// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.applicant.ParticipantId;

/** Ids that a host chooses keep to one form, so that none can hide an identity number. */
final class OpaqueIds {

  private OpaqueIds() {}

  static void check(String what, String value) {
    try {
      ParticipantId.of(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          String.valueOf(e.getMessage()).replace("a participant id", what), e);
    }
  }
}
