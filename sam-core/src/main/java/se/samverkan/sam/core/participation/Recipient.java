// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** Who receives a final assessment (F47). */
public enum Recipient implements Labelled {
  PARTICIPANT("deltagaren", "the participant"),
  EMPLOYMENT_SERVICE("Arbetsförmedlingen", "the public employment service"),
  SOCIAL_INSURANCE_AGENCY("Försäkringskassan", "the social insurance agency"),
  SOCIAL_SERVICES("socialtjänsten", "the social services"),
  HEALTH_CARE("hälso- och sjukvården", "the health service"),
  OTHER("annan", "somebody else");

  private final Label label;

  Recipient(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }

  /** The agency that it is; empty for the participant. */
  public java.util.Optional<se.samverkan.sam.core.applicant.Agency> agency() {
    return this == PARTICIPANT
        ? java.util.Optional.empty()
        : java.util.Optional.of(se.samverkan.sam.core.applicant.Agency.valueOf(name()));
  }
}
