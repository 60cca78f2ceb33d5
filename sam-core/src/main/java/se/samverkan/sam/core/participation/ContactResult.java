// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What came of an attempt to reach a person (F38). */
public enum ContactResult implements Labelled {
  REACHED("nådd", "reached"),
  NO_ANSWER("inget svar", "no answer"),
  NO_ACTIVE_PHONE("inget aktivt telefonnummer", "no active telephone number"),
  /** Reached as well; participants often do not know what the programme is. */
  NOT_KNOWN_TO_PERSON("kände inte till programmet", "reached, but did not know of the programme");

  private final Label label;

  ContactResult(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }

  /** Whether the person was reached. */
  public boolean isReached() {
    return this == REACHED || this == NOT_KNOWN_TO_PERSON;
  }
}
