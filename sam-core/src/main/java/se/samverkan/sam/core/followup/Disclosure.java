// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** How much of a record may be entered in the national follow-up. */
public enum Disclosure implements Labelled {
  /** All of it: the person consented in writing, and the identity is not protected. */
  PERSONAL("med personuppgifter", "with personal data"),
  /** The year and the sex: the person did not consent, or the identity is protected. */
  ANONYMOUS("anonymt", "anonymously"),
  /** Nothing: the consent was withdrawn, and then the person is not entered anonymously either. */
  NONE("inte alls", "not at all"),
  /** Nothing as yet: the consent, or whether the identity is protected, is not known. */
  UNDECIDED("kan inte avgöras", "undecided");

  private final Label label;

  Disclosure(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
