// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * A group of diagnoses that a target group asks for (F16). A diagnosis may belong to both, to one
 * or to none; which it is stands in the list of {@link DiagnosisCode}s.
 */
public enum DiagnosisGroup implements Labelled {
  /** Lättare psykiatrisk diagnos; what counts as lighter is told by the code list. */
  LIGHTER_PSYCHIATRIC("lättare psykiatrisk diagnos", "a lighter psychiatric diagnosis"),
  /** Smärtrelaterad diagnos. */
  PAIN_RELATED("smärtrelaterad diagnos", "a pain-related diagnosis");

  private final Label label;

  DiagnosisGroup(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
