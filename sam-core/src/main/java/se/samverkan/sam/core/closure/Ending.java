// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.closure;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** How a participation ended, as rules read it (F54, F56–F57). */
public enum Ending implements Labelled {
  COMPLETED("genomfört", "completed"),
  NO_SHOW("uteblev efter kallelser", "did not come when summoned"),
  WITHDREW("avbröt på egen begäran", "withdrew"),
  CONSENT_WITHDRAWN("samtycket återtogs", "consent was withdrawn"),
  DROPPED_OUT("hoppade av, oklart varför", "dropped out, not told why"),
  TO_MEDICAL_TREATMENT("fortsatt medicinsk behandling", "further medical treatment"),
  TOO_ILL("för sjuk", "too ill"),
  EXCLUDED("exkluderad", "excluded"),
  REFERRED_TO_TREATMENT("slussad till behandling", "referred to treatment"),
  PROGRAMME_ENDED("programmet upphörde", "the programme ended"),
  OTHER("annat", "other"),
  TRANSFERRED("överförd till annan samverkan", "handed on to another cooperation"),
  DIED("avliden", "died");

  private final Label label;

  Ending(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
