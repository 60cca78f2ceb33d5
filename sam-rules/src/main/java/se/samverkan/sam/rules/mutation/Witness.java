// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.DiagnosisCode;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.AssessmentResult;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.rules.internal.record.Records;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Somebody of whom a mutant says something else than its pack. Looked for among boundary values,
 * where the verdict differs before where only a reason or a notice does; of the person found, no
 * more is known than the difference needs.
 */
final class Witness {

  private static final int MOST_PEOPLE = 3000;

  /** What was found: a person on a day. */
  record Found(Applicant given, LocalDate asOf, Difference difference) {}

  private final RulePack pack;
  private final RulePack mutant;
  private final Optional<DiagnosisCode> code;

  private Witness(RulePack pack, RulePack mutant) {
    this.pack = pack.using(Engine.MODEL);
    this.mutant = mutant;
    List<DiagnosisCode> codes = pack.manifest().codes().diagnoses().codes();
    this.code =
        mutant.manifest().codes().diagnoses().codes().stream()
            .filter(one -> !codes.contains(one))
            .findFirst();
  }

  /** The person; nothing if nobody was found, which is no proof that there is nobody. */
  static Optional<Found> of(RulePack pack, RulePack mutant) {
    Witness search = new Witness(pack, mutant);
    NavigableSet<LocalDate> days = new TreeSet<>(pack.epochs());
    days.addAll(mutant.epochs());
    days.removeIf(day -> day.isBefore(pack.manifest().validFrom()));
    List<OnDay> onDays =
        days.descendingSet().stream()
            .map(day -> new OnDay(pack, mutant, day))
            .filter(OnDay::isChanged)
            .toList();
    return onDays.stream()
        .flatMap(day -> search.inSilence(day).stream())
        .findFirst()
        .or(() -> onDays.stream().flatMap(day -> search.verdict(day).stream()).findFirst())
        .or(() -> onDays.stream().flatMap(day -> search.anything(day).stream()).findFirst());
  }

  /** Where the mutant says nothing at all, anybody will do. */
  private Optional<Found> inSilence(OnDay day) {
    return look(FactSheet.empty(pack.manifest().facts()), day.day())
        .filter(one -> one.difference().wrong().isEmpty());
  }

  private Optional<Found> verdict(OnDay day) {
    Optional<Found> open = Optional.empty();
    for (CriterionGroup group : day.groups()) {
      PeopleTried cells = day.cells(group, code.isPresent());
      for (boolean inFavour : new boolean[] {true, false}) {
        Finder finder = new Finder(day.day());
        cells.search(inFavour, code.isPresent() ? MOST_PEOPLE / 10 : MOST_PEOPLE, finder::decided);
        if (finder.decided.isPresent()) {
          return finder.decided;
        }
        open = open.or(() -> finder.open);
      }
    }
    return open;
  }

  private Optional<Found> anything(OnDay day) {
    Finder finder = new Finder(day.day());
    if (finder.any(FactSheet.empty(pack.manifest().facts()))) {
      return finder.decided;
    }
    for (String criterion : day.changedCriteria()) {
      if (day.cells(criterion).search(true, MOST_PEOPLE, finder::any)) {
        return finder.decided;
      }
    }
    return Optional.empty();
  }

  private final class Finder {
    private final LocalDate day;
    private Optional<Found> decided = Optional.empty();
    private Optional<Found> open = Optional.empty();

    private Finder(LocalDate day) {
      this.day = day;
    }

    private boolean decided(FactSheet sheet) {
      Optional<Found> found = look(sheet, day).filter(one -> one.difference().inVerdict());
      if (found.isPresent()) {
        Found fewer = fewer(sheet, found.get());
        if (fewer.difference().isDecided()) {
          decided = Optional.of(fewer);
          return true;
        }
        open = open.or(() -> Optional.of(fewer));
      }
      return false;
    }

    private boolean any(FactSheet sheet) {
      decided =
          look(sheet, day)
              .filter(one -> one.difference().isAny())
              .map(found -> fewer(sheet, found));
      return decided.isPresent();
    }

    /** The same difference with fewer facts. */
    private Found fewer(FactSheet sheet, Found found) {
      FactSheet left = sheet;
      Found fewest = found;
      for (FactField<?> field : sheet.known()) {
        for (FactSheet less : Fewer.of(left, field)) {
          Optional<Found> still =
              look(less, day).filter(one -> one.difference().showsAsMuchAs(found.difference()));
          if (still.isPresent()) {
            left = less;
            fewest = still.get();
            break;
          }
        }
      }
      return fewest;
    }
  }

  private Optional<Found> look(FactSheet sheet, LocalDate day) {
    Applicant given;
    try {
      given = withCode(Records.of(sheet, day, pack.manifest().codes()));
    } catch (IllegalArgumentException noSuchRecords) {
      return Optional.empty();
    }
    Difference difference =
        new Difference(pack.assess(given, day).orElseThrow(), byMutant(given, day));
    return Optional.of(new Found(given, day, difference));
  }

  /** A mutant may have a rule that reads a value which does not hold on the day. */
  private Optional<Assessment> byMutant(Applicant given, LocalDate day) {
    try {
      return mutant.assess(given, day) instanceof AssessmentResult.Assessed assessed
          ? Optional.of(assessed.assessment())
          : Optional.empty();
    } catch (IllegalArgumentException valueIsMissing) {
      return Optional.empty();
    }
  }

  private Applicant withCode(Applicant records) {
    return code.map(
            one ->
                Applicant.builder()
                    .copyOf(records)
                    .diagnoses(FactList.complete(Diagnosis.of(one.id())))
                    .build())
        .orElse(records);
  }
}
