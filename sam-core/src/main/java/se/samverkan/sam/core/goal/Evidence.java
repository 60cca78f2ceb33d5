// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.goal;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * What a goal is decided by. Data may lack some of it, or hold something made up in its place; a
 * goal that needs it then stays undecided.
 */
public enum Evidence implements Labelled {
  OUTCOMES("utfallen", "the outcomes"),
  /** The days on which each person was enrolled, ended and was followed up. */
  DAYS("dagarna för var och en", "the days of each person"),
  MEAN_ENROLMENT("den genomsnittliga inskrivningstiden", "the mean enrolment time"),
  CASELOAD("antalet inskrivna åt gången", "the number enrolled at a time");

  private final Label label;

  Evidence(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
