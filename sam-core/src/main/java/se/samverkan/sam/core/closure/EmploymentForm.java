// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.closure;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** In which form somebody is employed (F64, S2, S3). */
public enum EmploymentForm implements Labelled {
  ORDINARY("utan stöd", "without support"),
  WAGE_SUBSIDY("lönebidrag", "wage subsidy"),
  SHELTERED("offentligt skyddat arbete (OSA)", "sheltered public employment"),
  OTHER_SUPPORT("annat anställningsstöd", "other employment support");

  private final Label label;

  EmploymentForm(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
