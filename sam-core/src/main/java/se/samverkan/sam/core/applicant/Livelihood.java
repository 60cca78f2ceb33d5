// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** How far a person lives on what the person earns (F21). */
public enum Livelihood implements Labelled {
  /** Earns nothing of one's own. */
  NONE("ingen egen försörjning", "no livelihood of one's own"),
  /** Earns something, but not enough to live on. */
  INSUFFICIENT("otillräcklig egen försörjning", "an insufficient livelihood of one's own"),
  /** Earns enough to live on. */
  SUFFICIENT("tillräcklig egen försörjning", "a sufficient livelihood of one's own");

  private final Label label;

  Livelihood(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
