// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What a body may do about a person or a programme (F6–F10). */
public enum Mandate implements Labelled {
  ADMIT("besluta om antagning", "decide on admission"),
  EXCLUDE("besluta om exkludering", "decide on exclusion"),
  REFER_TO_TREATMENT("besluta om slussning till behandling", "decide on referral to treatment"),
  PROPOSE_PARTICIPANTS("föreslå deltagare", "propose participants"),
  FOLLOW_CASES("följa ärenden och överlämningar", "follow cases and handovers"),
  PREPARE_BOARD("bereda styrelsens ärenden", "prepare the board's business"),
  LEAD("leda", "lead");

  private final Label label;

  Mandate(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
