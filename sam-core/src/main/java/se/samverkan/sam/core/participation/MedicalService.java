// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What RESAM's doctor gave people; the report counts these together (F61). */
public enum MedicalService implements Labelled {
  CERTIFICATE("läkarutlåtande", "medical certificate"),
  MEDICAL_BASIS("medicinskt underlag", "medical documentation"),
  PRESCRIPTION("recept", "prescription"),
  INJECTION("kortisoninjektion", "cortisone injection"),
  OTHER("annat", "other");

  private final Label label;

  MedicalService(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
