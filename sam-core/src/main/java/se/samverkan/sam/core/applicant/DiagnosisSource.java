// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** Who stated a diagnosis (F27: a person may deny one that stands in a record). */
public enum DiagnosisSource implements Labelled {
  /** A doctor, in a certificate or a record. */
  DOCTOR("läkare", "a doctor"),
  /** A psychologist or another licensed therapist. */
  PSYCHOLOGIST("psykolog", "a psychologist"),
  /** An agency's own file, where the origin is not told. */
  AGENCY_FILE("myndighetens akt", "an agency's file"),
  /** The person. */
  THE_PERSON("personen själv", "the person");

  private final Label label;

  DiagnosisSource(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
