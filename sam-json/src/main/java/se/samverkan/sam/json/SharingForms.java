// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static se.samverkan.sam.json.CommonForms.DATE;
import static se.samverkan.sam.json.CommonForms.VISIBLE_TEXT;

import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingGround;
import se.samverkan.sam.core.sharing.SharingGroundBuilder;

/** On what ground agencies share data, in the order of the accessors. */
final class SharingForms {

  static final CodeForm<LegalBasis> LEGAL_BASIS = CodeForm.of(LegalBasis.class);
  static final CodeForm<Purpose> PURPOSE = CodeForm.of(Purpose.class);

  static final ObjectForm<SharingGround, SharingGroundBuilder> GROUND =
      ObjectForm.of("a ground for sharing", SharingGround::builder, SharingGroundBuilder::build)
          .required("basis", LEGAL_BASIS, SharingGround::basis, SharingGroundBuilder::basis)
          .optional(
              "consent",
              ApplicantForms.CONSENT_KIND,
              SharingGround::consent,
              SharingGroundBuilder::consent)
          .required(
              "purposes",
              new SetForm<>(PURPOSE),
              SharingGround::purposes,
              SharingGroundBuilder::purposes)
          .required(
              "parties",
              new SetForm<>(ApplicantForms.AGENCY),
              SharingGround::parties,
              SharingGroundBuilder::parties)
          .optional("from", DATE, SharingGround::from, SharingGroundBuilder::from)
          .optional("until", DATE, SharingGround::until, SharingGroundBuilder::until)
          .optional(
              "withdrawnOn", DATE, SharingGround::withdrawnOn, SharingGroundBuilder::withdrawnOn)
          .optional(
              "citation", VISIBLE_TEXT, SharingGround::citation, SharingGroundBuilder::citation);

  private SharingForms() {}
}
