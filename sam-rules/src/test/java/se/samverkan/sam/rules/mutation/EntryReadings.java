// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.Consent;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.EarlierProgramme;
import se.samverkan.sam.core.fact.FactList;

/**
 * An entry of a list taken to say something else: dates off by a day, gaps filled, entries passed
 * by.
 */
final class EntryReadings {

  /** A date of an entry, and a way to set it. */
  private record Date<T>(
      String name, Function<T, Optional<LocalDate>> get, BiFunction<T, LocalDate, T> set) {

    T moved(T entry, int days) {
      return get.apply(entry).map(day -> set.apply(entry, day.plusDays(days))).orElse(entry);
    }

    T filled(T entry, LocalDate day) {
      return get.apply(entry).isPresent() ? entry : set.apply(entry, day);
    }
  }

  private static final Date<Applicant> BORN =
      new Date<>(
          "the birth date",
          Applicant::birthDate,
          (one, day) -> Applicant.builder().copyOf(one).birthDate(day).build());
  private static final Date<Diagnosis> STATED =
      new Date<>(
          "the day on which a diagnosis was stated",
          Diagnosis::statedOn,
          (one, day) -> Diagnosis.builder().copyOf(one).statedOn(day).build());
  private static final Date<Benefit> FIRST =
      new Date<>(
          "the first day of a benefit",
          Benefit::from,
          (one, day) -> Benefit.builder().copyOf(one).from(day).build());
  private static final Date<Benefit> LAST =
      new Date<>(
          "the last day of a benefit",
          Benefit::until,
          (one, day) -> Benefit.builder().copyOf(one).until(day).build());
  private static final Date<EarlierProgramme> ENDED =
      new Date<>(
          "the last day of an earlier programme",
          EarlierProgramme::endedOn,
          (one, day) -> EarlierProgramme.builder().copyOf(one).endedOn(day).build());
  private static final Date<Consent> GIVEN =
      new Date<>(
          "the day on which a consent was given",
          Consent::givenOn,
          (one, day) -> Consent.builder().copyOf(one).givenOn(day).build());
  private static final Date<Consent> WITHDRAWN =
      new Date<>(
          "the day on which a consent was withdrawn",
          Consent::withdrawnOn,
          (one, day) -> Consent.builder().copyOf(one).withdrawnOn(day).build());

  private final List<Misreading> changes = new ArrayList<>();

  private EntryReadings() {}

  static List<Misreading> of(FactsRead read) {
    EntryReadings all = new EntryReadings();
    if (read.any(ApplicantFields.AGE)) {
      all.days(BORN, (applicant, change) -> change.apply(applicant));
    }
    if (read.any(ApplicantFields.DIAGNOSIS_GROUPS)) {
      all.diagnoses();
    }
    if (read.benefits()) {
      all.days(FIRST, EntryReadings::inBenefits);
      all.days(LAST, EntryReadings::inBenefits);
      int inVain = read.any(ApplicantFields.MONTHS_ON_BENEFITS) ? 0 : 1;
      all.gap(FIRST, inVain, EntryReadings::inBenefits);
    }
    if (read.any(ApplicantFields.RETURNEE)) {
      all.earlierProgrammes();
    }
    if (read.any(ApplicantFields.CONSENTS)) {
      all.days(GIVEN, EntryReadings::inConsents);
      all.days(WITHDRAWN, EntryReadings::inConsents);
      all.gap(GIVEN, 1, EntryReadings::inConsents);
    }
    return all.changes;
  }

  private void diagnoses() {
    days(STATED, EntryReadings::inDiagnoses);
    gap(STATED, 1, EntryReadings::inDiagnoses);
    add(
        "diagnoses that the person does not recognise are passed by",
        (one, asOf) ->
            Applicant.builder()
                .copyOf(one)
                .diagnoses(one.diagnoses().only(entry -> entry.recognised().orElse(true)))
                .build());
  }

  private void earlierProgrammes() {
    days(ENDED, EntryReadings::inProgrammes);
    gap(ENDED, 1, EntryReadings::inProgrammes);
    for (boolean led : new boolean[] {true, false}) {
      add(
          "an earlier programme is taken to have led to work: " + led + ", where unknown",
          (one, asOf) ->
              inProgrammes(
                  one,
                  entry ->
                      EarlierProgramme.builder()
                          .copyOf(entry)
                          .ledToWork(entry.ledToWork().orElse(led))
                          .build()));
    }
  }

  private <T> void days(Date<T> date, BiFunction<Applicant, Function<T, T>, Applicant> everywhere) {
    add(
        date.name() + " is read a day early",
        (one, asOf) -> everywhere.apply(one, entry -> date.moved(entry, -1)));
    add(
        date.name() + " is read a day late",
        (one, asOf) -> everywhere.apply(one, entry -> date.moved(entry, 1)));
  }

  private <T> void gap(
      Date<T> date, int days, BiFunction<Applicant, Function<T, T>, Applicant> everywhere) {
    add(
        date.name() + " is taken for " + (days == 0 ? "today" : "tomorrow") + " where unknown",
        (one, asOf) -> everywhere.apply(one, entry -> date.filled(entry, asOf.plusDays(days))));
  }

  private static Applicant inDiagnoses(Applicant one, Function<Diagnosis, Diagnosis> change) {
    return changed(one).diagnoses(mapped(one.diagnoses(), change)).build();
  }

  private static Applicant inBenefits(Applicant one, Function<Benefit, Benefit> change) {
    return changed(one).benefits(mapped(one.benefits(), change)).build();
  }

  private static Applicant inProgrammes(
      Applicant one, Function<EarlierProgramme, EarlierProgramme> change) {
    return changed(one).earlierProgrammes(mapped(one.earlierProgrammes(), change)).build();
  }

  private static Applicant inConsents(Applicant one, Function<Consent, Consent> change) {
    return changed(one).consents(mapped(one.consents(), change)).build();
  }

  private static ApplicantBuilder changed(Applicant one) {
    return Applicant.builder().copyOf(one);
  }

  private static <T> FactList<T> mapped(FactList<T> list, Function<T, T> change) {
    List<T> entries = list.entries().stream().map(change).toList();
    return list.isUnknown()
        ? list
        : list.isComplete() ? FactList.complete(entries) : FactList.atLeast(entries);
  }

  private void add(String words, FactReading reading) {
    changes.add(new Misreading(words, reading));
  }
}
