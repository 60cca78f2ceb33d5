// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.fact.FactSheet;

/** Works out what a person's benefits come to on one date: which are received, and since when. */
final class BenefitsOnDate {

  /** A kind, and the field that tells whether it is received. */
  private record Received(BenefitKind kind, FactField<Boolean> field) {}

  private static final List<Received> RECEIVED =
      List.of(
          new Received(BenefitKind.SICKNESS_BENEFIT, ApplicantFields.SICKNESS_BENEFIT_RECEIVED),
          new Received(
              BenefitKind.SICKNESS_COMPENSATION, ApplicantFields.SICKNESS_COMPENSATION_RECEIVED),
          new Received(
              BenefitKind.ACTIVITY_COMPENSATION, ApplicantFields.ACTIVITY_COMPENSATION_RECEIVED),
          new Received(
              BenefitKind.UNEMPLOYMENT_BENEFIT, ApplicantFields.UNEMPLOYMENT_BENEFIT_RECEIVED),
          new Received(BenefitKind.ACTIVITY_SUPPORT, ApplicantFields.ACTIVITY_SUPPORT_RECEIVED),
          new Received(
              BenefitKind.ESTABLISHMENT_BENEFIT, ApplicantFields.ESTABLISHMENT_BENEFIT_RECEIVED),
          new Received(BenefitKind.SOCIAL_ASSISTANCE, ApplicantFields.SOCIAL_ASSISTANCE_RECEIVED));

  private BenefitsOnDate() {}

  /** Fills in what is wanted of it. */
  static void fill(FactSheet.Filling sheet, FactList<Benefit> benefits, LocalDate date) {
    if (sheet.wants(ApplicantFields.MONTHS_ON_BENEFITS)) {
      sheet.put(ApplicantFields.MONTHS_ON_BENEFITS, BenefitSpell.monthsOn(date, benefits));
    }
    Set<BenefitKind> received = EnumSet.noneOf(BenefitKind.class);
    Boolean timeLimited = null;
    List<Benefit> entries = benefits.entries();
    for (int i = 0; i < entries.size(); i++) {
      Benefit benefit = entries.get(i);
      if (benefit.covers(date)) {
        received.add(benefit.kind());
        timeLimited = timeLimited == null ? benefit.timeLimited().orElse(null) : timeLimited;
      }
    }
    sheet.put(ApplicantFields.SICKNESS_COMPENSATION_TIME_LIMITED, timeLimited);
    for (int i = 0; i < RECEIVED.size(); i++) {
      Received one = RECEIVED.get(i);
      if (received.contains(one.kind())) {
        sheet.put(one.field(), true);
      } else if (benefits.isComplete()) {
        sheet.put(one.field(), false);
      }
    }
  }
}
