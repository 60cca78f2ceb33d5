// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.outcome;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.closure.Ending;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactView;

/**
 * What is known on one date of how a participation ended: the type that rules on outcomes match on.
 * Each accessor has the name of a field of {@link OutcomeFields}, where the field is explained.
 *
 * <p>Null stands for unknown, and only here; the sets of codes are never null. Immutable; shows no
 * values in {@code toString}.
 */
public final class OutcomeOnDate implements FactView {

  private final FactSheet sheet;

  private OutcomeOnDate(FactSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * The view of a sheet.
   *
   * @throws IllegalArgumentException if the sheet is not of {@link OutcomeFields#CATALOGUE}
   */
  public static OutcomeOnDate of(FactSheet sheet) {
    if (!sheet.catalogue().covers(OutcomeFields.CATALOGUE)) {
      throw new IllegalArgumentException("the sheet is not about an outcome");
    }
    return new OutcomeOnDate(sheet);
  }

  /** The view of how a participation ended. */
  public static OutcomeOnDate of(Closure closure) {
    return of(
        DestinationSlots.of(closure.destinations())
            .with(OutcomeFields.ENDING, closure.ending().orElse(null))
            .with(OutcomeFields.MAPPING_DONE, closure.mappingDone().orElse(null))
            .with(OutcomeFields.HAS_PLAN, closure.hasPlan().orElse(null)));
  }

  @Override
  public FactSheet sheet() {
    return sheet;
  }

  /** {@link OutcomeFields#ENDING}. */
  public @Nullable Ending ending() {
    return sheet.value(OutcomeFields.ENDING);
  }

  /** {@link OutcomeFields#MAPPING_DONE}. */
  public @Nullable Boolean mappingDone() {
    return sheet.value(OutcomeFields.MAPPING_DONE);
  }

  /** {@link OutcomeFields#HAS_PLAN}. */
  public @Nullable Boolean hasPlan() {
    return sheet.value(OutcomeFields.HAS_PLAN);
  }

  /** Employment, never null. */
  public WorkOutcome employment() {
    return new WorkOutcome(
        sheet,
        OutcomeFields.EMPLOYMENT_CHOSEN,
        OutcomeFields.EMPLOYMENT_PERCENT,
        OutcomeFields.EMPLOYMENT_SECTORS,
        OutcomeFields.EMPLOYMENT_FORMS);
  }

  /** Own business, never null. */
  public DestinationOutcome ownBusiness() {
    return new DestinationOutcome(
        sheet, OutcomeFields.OWN_BUSINESS_CHOSEN, OutcomeFields.OWN_BUSINESS_PERCENT);
  }

  /** Studies, never null. */
  public DestinationOutcome studies() {
    return new DestinationOutcome(
        sheet, OutcomeFields.STUDIES_CHOSEN, OutcomeFields.STUDIES_PERCENT);
  }

  /** Job search at the employment service, never null. */
  public DestinationOutcome jobSearch() {
    return new DestinationOutcome(
        sheet, OutcomeFields.JOB_SEARCH_CHOSEN, OutcomeFields.JOB_SEARCH_PERCENT);
  }

  /** Labour market: work, studies, own business or job search, never null. */
  public ChosenOutcome labourMarket() {
    return new ChosenOutcome(sheet, OutcomeFields.LABOUR_MARKET_CHOSEN);
  }

  /** The work held, adapted or with less sick leave, never null. */
  public WorkOutcome adaptedWork() {
    return new WorkOutcome(
        sheet,
        OutcomeFields.ADAPTED_WORK_CHOSEN,
        OutcomeFields.ADAPTED_WORK_PERCENT,
        OutcomeFields.ADAPTED_WORK_SECTORS,
        OutcomeFields.ADAPTED_WORK_FORMS);
  }

  /** Work-oriented rehabilitation or another work-oriented measure, never null. */
  public DestinationOutcome workRehabilitation() {
    return new DestinationOutcome(
        sheet, OutcomeFields.WORK_REHABILITATION_CHOSEN, OutcomeFields.WORK_REHABILITATION_PERCENT);
  }

  /** Back to the social insurance agency, never null. */
  public DestinationOutcome socialInsurance() {
    return new DestinationOutcome(
        sheet, OutcomeFields.SOCIAL_INSURANCE_CHOSEN, OutcomeFields.SOCIAL_INSURANCE_PERCENT);
  }

  /** Social services, never null. */
  public DestinationOutcome socialServices() {
    return new DestinationOutcome(
        sheet, OutcomeFields.SOCIAL_SERVICES_CHOSEN, OutcomeFields.SOCIAL_SERVICES_PERCENT);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OutcomeOnDate that && sheet.equals(that.sheet);
  }

  @Override
  public int hashCode() {
    return sheet.hashCode();
  }

  @Override
  public String toString() {
    return "OutcomeOnDate" + sheet.known();
  }
}
