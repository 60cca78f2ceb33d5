// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.TRUTH;
import static se.samverkan.sam.json.Part.required;
import static se.samverkan.sam.json.Variant.event;

import java.util.List;
import se.samverkan.sam.core.participation.Permission;

/** What a person allows, and what else lets agencies share data. */
final class PermissionForms {

  static final List<Variant<? extends Permission>> ALL =
      List.of(
          event(
              Permission.ConsentGiven.class,
              name ->
                  RecordForm.of(
                      name,
                      required("ground", SharingForms.GROUND, Permission.ConsentGiven::ground),
                      Permission.ConsentGiven::new)),
          event(
              Permission.ConsentWithdrawn.class,
              name ->
                  RecordForm.of(
                      name,
                      required(
                          "consent",
                          ApplicantForms.CONSENT_KIND,
                          Permission.ConsentWithdrawn::consent),
                      Permission.ConsentWithdrawn::new)),
          event(
              Permission.GroundNoted.class,
              name ->
                  RecordForm.of(
                      name,
                      required("ground", SharingForms.GROUND, Permission.GroundNoted::ground),
                      Permission.GroundNoted::new)),
          event(
              Permission.IdentityProtected.class,
              name ->
                  RecordForm.of(
                      name,
                      required("isProtected", TRUTH, Permission.IdentityProtected::isProtected),
                      Permission.IdentityProtected::new)));

  private PermissionForms() {}
}
