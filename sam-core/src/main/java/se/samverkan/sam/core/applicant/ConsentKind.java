// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** A kind of consent; one never stands for another (F35–F37). */
public enum ConsentKind implements Labelled {
  /** Said to one's own case officer before referral (F35). */
  ORAL_PARTICIPATION("muntligt samtycke att delta", "oral consent to take part"),
  /** Signed at the first meeting with the mapper, which is after the start (F35–F36). */
  WRITTEN_PARTICIPATION("skriftligt samtycke att delta", "written consent to take part"),
  /** Signed apart from the others, for the national follow-up system (F37). */
  NATIONAL_FOLLOW_UP(
      "skriftligt samtycke till nationell uppföljning", "written consent to national follow-up");

  private final Label label;

  ConsentKind(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
