// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** A kind of meeting (F43–F47). The handover meeting is an event of its own. */
public enum MeetingKind implements Labelled {
  /** Tried with one of SAM's groups; nobody has to come (F43). */
  INFORMATION("informationsmöte", "information meeting"),
  /** RESAM's, after which one is enrolled or not (F47). */
  FIRST("första mötet", "first meeting"),
  MAPPING_1("första kartläggningsmötet", "first mapping meeting"),
  MAPPING_2("andra kartläggningsmötet", "second mapping meeting"),
  MAPPING_3("tredje kartläggningsmötet", "third mapping meeting"),
  MOTIVATIONAL_TALK("motiverande samtal", "motivational talk"),
  DOCTOR("läkarbesök", "visit to the doctor"),
  FOLLOW_UP("uppföljningsmöte", "follow-up meeting"),
  OTHER("annat möte", "another meeting");

  private final Label label;

  MeetingKind(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }

  /** Which of the mapping meetings it is, from 1; 0 if it is none. */
  public int mappingNumber() {
    return switch (this) {
      case MAPPING_1 -> 1;
      case MAPPING_2 -> 2;
      case MAPPING_3 -> 3;
      default -> 0;
    };
  }
}
