// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** A way to reach a person (F38). */
public enum ContactChannel implements Labelled {
  PHONE("telefon", "telephone"),
  LETTER("brev", "letter"),
  EMAIL("e-post", "e-mail"),
  TEXT_MESSAGE("sms", "text message"),
  VISIT("besök", "visit"),
  OTHER("annat", "another way");

  private final Label label;

  ContactChannel(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
