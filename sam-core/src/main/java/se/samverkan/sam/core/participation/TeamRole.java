// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** Somebody in the team that works with a person (F6, F11–F12). */
public enum TeamRole implements Labelled {
  CASE_OFFICER("handläggare eller förmedlare", "case officer"),
  CONTACT_PERSON("kontaktperson", "contact person"),
  COUNSELLOR("socialkonsulent från Arbetsförmedlingen", "counsellor from the employment service"),
  INSURANCE_OFFICER(
      "personlig handläggare från Försäkringskassan",
      "personal officer from the social insurance agency"),
  DOCTOR("läkare", "doctor"),
  MAPPER("kartläggningsansvarig", "mapping consultant"),
  CO_ASSESSOR("medbedömare", "co-assessor");

  private final Label label;

  TeamRole(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
