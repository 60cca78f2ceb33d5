// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What a body decided about a person and a programme (F9, F54). */
public enum DecisionOutcome implements Labelled {
  ADMITTED("antagen", "admitted"),
  EXCLUDED("exkluderad", "excluded"),
  REFERRED_TO_TREATMENT("slussad till behandling", "referred to treatment"),
  NOT_SUITABLE_FOR_NOW(
      "gemensamt bedömd som inte aktuell för närvarande", "jointly judged not suitable for now"),
  DECLINED_BY_PERSON("tackade nej", "declined by the person");

  private final Label label;

  DecisionOutcome(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
