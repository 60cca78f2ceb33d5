// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.TEXT;
import static se.samverkan.sam.json.Part.optional;
import static se.samverkan.sam.json.Part.required;
import static se.samverkan.sam.json.Variant.event;

import java.util.List;
import se.samverkan.sam.core.participation.Medical;
import se.samverkan.sam.core.participation.MedicalService;

/** What the programme's doctor does. */
final class MedicalForms {

  static final CodeForm<MedicalService> MEDICAL_SERVICE = CodeForm.of(MedicalService.class);

  static final List<Variant<? extends Medical>> ALL =
      List.of(
          event(
              Medical.DoctorAssessed.class,
              name ->
                  RecordForm.of(
                      name,
                      optional("opinion", TEXT, Medical.DoctorAssessed::opinion),
                      Medical.DoctorAssessed::new)),
          event(
              Medical.MedicalServiceGiven.class,
              name ->
                  RecordForm.of(
                      name,
                      required("service", MEDICAL_SERVICE, Medical.MedicalServiceGiven::service),
                      optional(
                          "originalTo",
                          ApplicantForms.AGENCY,
                          Medical.MedicalServiceGiven::originalTo),
                      Medical.MedicalServiceGiven::new)),
          event(
              Medical.FamilyDoctorAdvised.class,
              name ->
                  RecordForm.of(
                      name,
                      optional("advice", TEXT, Medical.FamilyDoctorAdvised::advice),
                      Medical.FamilyDoctorAdvised::new)));

  private MedicalForms() {}
}
