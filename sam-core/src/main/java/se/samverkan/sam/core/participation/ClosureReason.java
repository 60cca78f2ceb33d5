// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * Why a participation ended (F39, F54, F57). In which class of outcome it counts is not said here.
 */
public enum ClosureReason implements Labelled {
  COMPLETED("genomfört", "completed"),
  NO_SHOW("uteblev efter kallelser", "did not come when summoned"),
  WITHDREW("avbröt på egen begäran", "withdrew"),
  CONSENT_WITHDRAWN("samtycket återtogs", "consent was withdrawn"),
  /** One report counts a drop-out of which it does not say why (I3). */
  DROPPED_OUT("hoppade av, oklart varför", "dropped out, not told why"),
  TO_MEDICAL_TREATMENT("fortsatt medicinsk behandling", "further medical treatment"),
  TOO_ILL("för sjuk", "too ill"),
  /** Decided by a body (F9). */
  EXCLUDED("exkluderad", "excluded"),
  /** Decided by a body (F9). */
  REFERRED_TO_TREATMENT("slussad till behandling", "referred to treatment"),
  PROGRAMME_ENDED("programmet upphörde", "the programme ended"),
  OTHER("annat", "other");

  private final Label label;

  ClosureReason(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
