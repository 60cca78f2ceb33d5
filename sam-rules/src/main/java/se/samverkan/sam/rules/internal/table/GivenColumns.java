// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.List;
import java.util.stream.Stream;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.DiagnosisSource;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.applicant.Livelihood;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.rules.internal.table.EntryForm.Known;

/** The columns of what is known of a person, in the order of the applicant's format. */
final class GivenColumns {

  private static final CellForm DIAGNOSIS =
      new EntryForm(
          known("code", "kod", "code", ScalarCells.TEXT),
          List.of(
              known("statedBy", "enligt", "stated-by", ScalarCells.wordOf(DiagnosisSource.class)),
              known("statedOn", "daterad", "stated-on", ScalarCells.DATE),
              known("recognised", "erkänns", "recognised", ScalarCells.TRUTH)));

  private static final CellForm BENEFIT =
      new EntryForm(
          known("kind", "slag", "kind", ScalarCells.wordOf(BenefitKind.class)),
          List.of(
              known("from", "från", "from", ScalarCells.DATE),
              known("until", "till", "until", ScalarCells.DATE),
              known("timeLimited", "tidsbegränsad", "time-limited", ScalarCells.TRUTH),
              known("percent", "procent", "percent", ScalarCells.NUMBER)));

  private static final CellForm CONSENT =
      new EntryForm(
          known("kind", "slag", "kind", ScalarCells.wordOf(ConsentKind.class)),
          List.of(
              known("givenOn", "lämnat", "given-on", ScalarCells.DATE),
              known("withdrawnOn", "återkallat", "withdrawn-on", ScalarCells.DATE)));

  private static final CellForm EARLIER_PROGRAMME =
      new EntryForm(
          known("name", "namn", "name", EntryForm.QUOTED),
          List.of(
              known("endedOn", "avslutat", "ended-on", ScalarCells.DATE),
              known("ledToWork", "arbete", "led-to-work", ScalarCells.TRUTH)));

  /** All but facts of an agency's own, which have names that only its pack knows. */
  static final List<Column> ALL =
      Stream.of(
              column("id", "personens beteckning", "person's id", ScalarCells.TEXT),
              column("birthDate", "födelsedatum", "date of birth", ScalarCells.DATE),
              column("sex", "kön", "sex", ScalarCells.wordOf(Sex.class)),
              column("municipality", ScalarCells.TEXT),
              list("diagnoses", "diagnoser", "diagnoses", DIAGNOSIS),
              list("problemAreas", "problemområden", "problem areas", ScalarCells.TEXT),
              list("benefits", "ersättningar", "benefits", BENEFIT),
              column("identifiedBy", ScalarCells.wordOf(Agency.class)),
              column("registeredWith", new FactListCell(ScalarCells.wordOf(Agency.class))),
              list(
                  "earlierProgrammes",
                  "tidigare insatser",
                  "earlier programmes",
                  EARLIER_PROGRAMME),
              column("ownLivelihood", ScalarCells.wordOf(Livelihood.class)),
              truth("workAbilityUnclear"),
              truth("cognitiveAbilitySufficient"),
              truth("cognitionImpairedByMedication"),
              column("consents", new FactListCell(CONSENT)),
              truth("speaksSwedish"),
              truth("acceptsTerms"),
              truth("suicideRisk"),
              truth("permanentImpairment"),
              column("employment", ScalarCells.wordOf(Employment.class)),
              truth("onSickLeave"),
              truth("canReturnToEmployment"),
              truth("employedWithSupport"),
              truth("healthChanged"),
              truth("sicknessInsuranceEnded"),
              truth("needsWorkRehabilitation"),
              truth("workAbilityImproved"),
              truth("needsCoordinatedMeasures"),
              truth("workAbilityInvestigation"),
              truth("qualifiesForOrdinaryCooperation"),
              truth("voluntary"),
              column("workTrainingHoursPossible", ScalarCells.NUMBER),
              truth("moreHoursConceivable"))
          .toList();

  private GivenColumns() {}

  private static Known known(String key, String sv, String en, CellForm form) {
    return new Known(key, new Label(sv, en), form);
  }

  private static Column truth(String key) {
    return column(key, ScalarCells.TRUTH);
  }

  private static Column list(String key, String sv, String en, CellForm entry) {
    return column(key, sv, en, new FactListCell(entry));
  }

  private static Column column(String key, String sv, String en, CellForm form) {
    return new Column("given." + key, new Label(sv, en), List.of("given", key), form);
  }

  /** A column of what rules read as it is told. */
  private static Column column(String key, CellForm form) {
    Label label = ApplicantFields.CATALOGUE.find(key).orElseThrow().label();
    return column(key, label.sv(), label.en(), form);
  }
}
