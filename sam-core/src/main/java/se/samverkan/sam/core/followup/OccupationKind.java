// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * What a person does. What counts is what is done: somebody who is employed and is on sick leave
 * all the time does not work.
 */
public enum OccupationKind implements Labelled {
  GAINFUL_WORK("förvärvsarbete", "gainful employment"),
  /** Labour-market training counts as studies. */
  STUDIES("studier", "studies"),
  /** Said of who neither works nor studies. */
  JOB_SEEKING("aktivt arbetssökande", "actively seeking work"),
  OTHER("övrigt", "other");

  private final Label label;

  OccupationKind(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
