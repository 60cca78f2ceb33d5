// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** How far a person has come (F53–F54). */
public enum Stage implements Labelled {
  NOT_BEGUN("inte påbörjad", "not begun"),
  IDENTIFIED("identifierad", "identified"),
  INFORMED("informerad", "informed"),
  REFERRED("remitterad", "referred"),
  QUEUED("i kö", "queued"),
  MET("första mötet hållet", "met for the first time"),
  ADMITTED("antagen", "admitted"),
  MAPPING("under kartläggning", "being mapped"),
  MAPPED("kartlagd", "mapped"),
  HANDED_OVER("överlämnad", "handed over"),
  IN_ACTIVITIES("i aktiviteter", "in activities"),
  IN_TRAINING("i arbetsträning", "in work training"),
  FINALLY_ASSESSED("slutbedömd", "finally assessed"),
  INTERRUPTED("i uppehåll", "interrupted"),
  NOT_ENROLLED("inte inskriven", "not enrolled"),
  CLOSED("avslutad", "closed"),
  TRANSFERRED("överförd", "transferred"),
  DECEASED("avliden", "deceased");

  private final Label label;

  Stage(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }

  /** Whether the person has been considered and not yet admitted. */
  public boolean isProspective() {
    return compareTo(IDENTIFIED) >= 0 && compareTo(MET) <= 0;
  }

  /** Whether the person takes part, though it be interrupted. */
  public boolean isEnrolled() {
    return compareTo(ADMITTED) >= 0 && compareTo(INTERRUPTED) <= 0;
  }

  /** Whether it is an end; what ended is never begun again under the same enrolment. */
  public boolean isEnd() {
    return compareTo(NOT_ENROLLED) >= 0;
  }
}
