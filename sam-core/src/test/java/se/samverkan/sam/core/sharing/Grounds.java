// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.sharing;

import static se.samverkan.sam.core.applicant.Agency.EMPLOYMENT_SERVICE;
import static se.samverkan.sam.core.applicant.Agency.SOCIAL_SERVICES;

import java.time.LocalDate;
import se.samverkan.sam.core.applicant.ConsentKind;

/** Grounds between the social services and the employment service. */
final class Grounds {

  static final LocalDate DAY = LocalDate.of(2012, 2, 1);

  private Grounds() {}

  /** The written consent as SAM words it, from a day on. */
  static SharingGroundBuilder written(LocalDate from) {
    return consent(ConsentKind.WRITTEN_PARTICIPATION)
        .addPurposes(Purpose.TAKE_PART, Purpose.EXCHANGE_DATA, Purpose.SHOW_PLAN, Purpose.FOLLOW_UP)
        .from(from);
  }

  static SharingGroundBuilder oral() {
    return consent(ConsentKind.ORAL_PARTICIPATION).addPurpose(Purpose.TAKE_PART).from(DAY);
  }

  static SharingGroundBuilder national() {
    return consent(ConsentKind.NATIONAL_FOLLOW_UP).addPurpose(Purpose.NATIONAL_FOLLOW_UP).from(DAY);
  }

  static SharingGroundBuilder statute() {
    return SharingGround.builder()
        .basis(LegalBasis.DUTY_OF_DISCLOSURE)
        .citation("OSL 10:28")
        .addPurpose(Purpose.EXCHANGE_DATA)
        .addParties(SOCIAL_SERVICES, EMPLOYMENT_SERVICE)
        .from(DAY);
  }

  private static SharingGroundBuilder consent(ConsentKind kind) {
    return SharingGround.builder()
        .basis(LegalBasis.CONSENT)
        .consent(kind)
        .addParties(SOCIAL_SERVICES, EMPLOYMENT_SERVICE);
  }
}
