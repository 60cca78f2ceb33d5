// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * A kind of public support that a person may live on (F18, F30). Parental benefit and old-age
 * pension are not among them: the national follow-up counts them as no public support.
 */
public enum BenefitKind implements Labelled {
  /** Sjukpenning, with rehabiliteringspenning. */
  SICKNESS_BENEFIT("sjukpenning", "sickness benefit"),
  /** Sjukersättning, time-limited or not. */
  SICKNESS_COMPENSATION("sjukersättning", "sickness compensation"),
  /** Aktivitetsersättning. */
  ACTIVITY_COMPENSATION("aktivitetsersättning", "activity compensation"),
  /** Arbetslöshetsersättning, a-kassa. */
  UNEMPLOYMENT_BENEFIT("arbetslöshetsersättning", "unemployment benefit"),
  /** Aktivitetsstöd, with utvecklingsersättning. */
  ACTIVITY_SUPPORT("aktivitetsstöd", "activity support"),
  /** Etableringsersättning. */
  ESTABLISHMENT_BENEFIT("etableringsersättning", "establishment benefit"),
  /** Försörjningsstöd. */
  SOCIAL_ASSISTANCE("försörjningsstöd", "social assistance");

  private final Label label;

  BenefitKind(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
