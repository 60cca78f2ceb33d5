// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.plan.HoursPerWeek;

/** Records to test with. */
final class Sheets {

  private Sheets() {}

  /** Somebody of whom nothing but the consent is known. */
  static FollowUpRecordBuilder draft() {
    return FollowUpRecord.builder()
        .participant(ParticipantId.of("p-1"))
        .measure("sam")
        .registration(Registration.IN)
        .consent(true)
        .protectedIdentity(false);
  }

  /** Somebody of whom everything is known, and who ended in work. */
  static FollowUpRecordBuilder complete() {
    return draft()
        .registration(Registration.OUT)
        .association("the association")
        .responsible("the officer")
        .registeredIn(LocalDate.of(2011, 10, 10))
        .registeredOut(LocalDate.of(2012, 6, 14))
        .sex(Sex.WOMAN)
        .age(50)
        .education("compulsory-school")
        .monthsOnSupport(18)
        .supportBefore(FactList.complete("sickness-benefit", "social-assistance"))
        .supportAfter(FactList.complete(FollowUpCodes.NO_SUPPORT))
        .occupationBefore(FactList.complete(Occupation.of(OccupationKind.OTHER)))
        .occupationAfter(FactList.complete(work(20)))
        .endingReason("illness");
  }

  static Occupation work(int hours) {
    return new Occupation(OccupationKind.GAINFUL_WORK, Optional.of(HoursPerWeek.of(hours)));
  }
}
