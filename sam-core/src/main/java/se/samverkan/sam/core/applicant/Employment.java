// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** Whether and how a person has work, apart from how far the person can do it (F30). */
public enum Employment implements Labelled {
  /** Without employment, whether sick-listed or not. */
  UNEMPLOYED("utan anställning", "unemployed"),
  /** With an employer, whether at work or on leave. */
  EMPLOYED("anställd", "employed"),
  /** In a business of one's own. */
  SELF_EMPLOYED("egen företagare", "self-employed"),
  /** Studying, without employment. */
  STUDYING("studerande", "studying");

  private final Label label;

  Employment(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
