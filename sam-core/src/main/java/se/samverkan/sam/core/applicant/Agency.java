// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** A kind of organisation that takes part in coordinated rehabilitation or refers to it (F4–F5). */
public enum Agency implements Labelled {
  /** Arbetsförmedlingen, AF. */
  EMPLOYMENT_SERVICE("Arbetsförmedlingen", "the public employment service"),
  /** Försäkringskassan, FK. */
  SOCIAL_INSURANCE_AGENCY("Försäkringskassan", "the social insurance agency"),
  /** Socialtjänst, socialkontor: the municipality's social services. */
  SOCIAL_SERVICES("socialtjänsten", "the social services"),
  /** Landsting or region: hospitals, family doctors, centres for health. */
  HEALTH_CARE("hälso- och sjukvården", "the health service"),
  /** Somebody who is none of these, such as an employer or the person's own initiative. */
  OTHER("annan", "somebody else");

  private final Label label;

  Agency(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
