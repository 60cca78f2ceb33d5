// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Agency;

/** What tests of participations share. */
final class ParticipationCases {

  static final PolicyInForce SILENT = Cases.policy();

  private ParticipationCases() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static Intake.Referred referred() {
    return new Intake.Referred(Agency.EMPLOYMENT_SERVICE, Optional.empty(), Optional.empty());
  }

  static CaseFile known(Participation participation, String day) {
    return ((KnownOnDate.Known) participation.knownOn(day(day))).participation().file();
  }
}
