// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * Why a participation ended (F39, F54, F57). In which class of outcome it counts is not said here.
 */
public enum ClosureReason implements Labelled {
  COMPLETED(Ending.COMPLETED),
  NO_SHOW(Ending.NO_SHOW),
  WITHDREW(Ending.WITHDREW),
  CONSENT_WITHDRAWN(Ending.CONSENT_WITHDRAWN),
  /** One report counts a drop-out of which it does not say why (I3). */
  DROPPED_OUT(Ending.DROPPED_OUT),
  TO_MEDICAL_TREATMENT(Ending.TO_MEDICAL_TREATMENT),
  TOO_ILL(Ending.TOO_ILL),
  /** Decided by a body (F9). */
  EXCLUDED(Ending.EXCLUDED),
  /** Decided by a body (F9). */
  REFERRED_TO_TREATMENT(Ending.REFERRED_TO_TREATMENT),
  PROGRAMME_ENDED(Ending.PROGRAMME_ENDED),
  OTHER(Ending.OTHER);

  private final Ending ending;

  ClosureReason(Ending ending) {
    this.ending = ending;
  }

  /** How a participation has ended that was closed for it, as rules on outcomes read it. */
  public Ending ending() {
    return ending;
  }

  @Override
  public Label label() {
    return ending.label();
  }
}
