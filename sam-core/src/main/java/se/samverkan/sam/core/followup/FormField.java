// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** A field of the worksheet, in the order of its columns. */
public enum FormField implements Labelled {
  PARTICIPANT("participant", "deltagare (beteckning)", "participant (opaque id)"),
  REGISTRATION("registration", "registrering", "registration"),
  MEASURE("measure", "insats", "measure"),
  ASSOCIATION("association", "samordningsförbund", "coordination association"),
  RESPONSIBLE("responsible", "deltagaransvarig", "responsible for the participant"),
  REGISTERED_IN("registeredIn", "inregistrerad", "registered in"),
  REGISTERED_OUT("registeredOut", "utregistrerad", "registered out"),
  /** A measuring occasion is new, or it is an earlier one that is corrected. */
  CORRECTED_OCCASION("correctedOccasion", "rättat mättillfälle", "measuring occasion corrected"),
  CONSENT("consent", "skriftligt samtycke", "written consent"),
  CONSENT_WITHDRAWN("consentWithdrawn", "samtycke återtaget", "consent withdrawn"),
  PROTECTED_IDENTITY("protectedIdentity", "skyddad identitet", "protected identity"),
  YEAR("year", "år", "year"),
  SEX("sex", "kön", "sex"),
  AGE("age", "ålder", "age"),
  EDUCATION("education", "högsta avslutade utbildning", "highest completed education"),
  MONTHS_ON_SUPPORT(
      "monthsOnSupport",
      "månader med offentlig försörjning före insatsen",
      "months on public support before the measure"),
  SUPPORT_BEFORE("supportBefore", "försörjning före", "support before"),
  SUPPORT_AFTER("supportAfter", "försörjning efter", "support after"),
  OCCUPATION_BEFORE("occupationBefore", "sysselsättning före", "occupation before"),
  OCCUPATION_AFTER("occupationAfter", "sysselsättning efter", "occupation after"),
  ENDING_REASON("endingReason", "avslutningsanledning", "reason for ending"),
  DAYS_IN_MEASURE("daysInMeasure", "dagar i insatsen", "days in the measure");

  private final String id;
  private final Label label;

  FormField(String id, String sv, String en) {
    this.id = id;
    this.label = new Label(sv, en);
  }

  /** The name in files; it never changes. */
  public String id() {
    return id;
  }

  @Override
  public Label label() {
    return label;
  }

  /** Whether it is asked for when a participant is registered out, and not before. */
  public boolean isOfTheEnd() {
    return switch (this) {
      case REGISTERED_OUT, SUPPORT_AFTER, OCCUPATION_AFTER, ENDING_REASON, DAYS_IN_MEASURE -> true;
      default -> false;
    };
  }
}
