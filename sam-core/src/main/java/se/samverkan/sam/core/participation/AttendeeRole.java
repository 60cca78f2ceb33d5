// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** The part in which somebody is at a meeting (F45–F46). */
public enum AttendeeRole implements Labelled {
  PARTICIPANT("deltagaren", "the participant"),
  CASE_OFFICER("handläggare eller förmedlare", "case officer"),
  CONTACT_PERSON("kontaktperson", "contact person"),
  MAPPER("kartläggningsansvarig", "mapping consultant"),
  DOCTOR("läkare", "doctor"),
  EMPLOYER("arbetsgivare", "employer"),
  INTERPRETER("tolk", "interpreter"),
  OTHER("annan", "somebody else");

  private final Label label;

  AttendeeRole(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
