// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.time.LocalDate;
import se.samverkan.sam.core.fact.FactList;

/** A person of whom nothing is known but what a test says. */
final class Somebody {

  /** The day that the tests ask about, unless they say another. */
  static final LocalDate TODAY = LocalDate.of(2012, 6, 14);

  static final LocalDate YESTERDAY = TODAY.minusDays(1);
  static final LocalDate TOMORROW = TODAY.plusDays(1);

  private Somebody() {}

  static ApplicantBuilder unknown() {
    return Applicant.builder().id(ParticipantId.of("p-1"));
  }

  static ApplicantOnDate born(LocalDate day, LocalDate askedOn) {
    return unknown().birthDate(day).build().on(askedOn);
  }

  static ApplicantOnDate with(FactList<Benefit> benefits) {
    return unknown().benefits(benefits).build().on(TODAY);
  }

  static ApplicantOnDate diagnosedWith(FactList<Diagnosis> diagnoses) {
    return unknown().diagnoses(diagnoses).build().on(TODAY);
  }

  static ApplicantOnDate consenting(FactList<Consent> consents) {
    return unknown().consents(consents).build().on(TODAY);
  }

  static ApplicantOnDate after(FactList<EarlierProgramme> programmes) {
    return unknown().earlierProgrammes(programmes).build().on(TODAY);
  }
}
