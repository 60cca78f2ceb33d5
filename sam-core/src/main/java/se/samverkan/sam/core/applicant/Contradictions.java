// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.FactCatalogue;

/** What cannot be true of one person at once. The messages repeat no value. */
final class Contradictions {

  private Contradictions() {}

  static void refuse(Applicant applicant) {
    List<Benefit> benefits = applicant.benefits().entries();
    refuseIf(
        anyPair(benefits, Contradictions::disagreeOnLimit),
        "sickness compensation is both time-limited and not on the same day");
    refuseIf(
        anyPair(applicant.consents().entries(), Contradictions::overlap),
        "one consent is recorded twice for the same day");
    refuseIf(
        applicant.problemAreas().entries().stream().anyMatch(id -> !CodeList.isId(id)),
        "a problem area is not in the form of a code");
    refuseIf(
        applicant.municipality().filter(String::isBlank).isPresent(), "the municipality is blank");
    refuseIf(
        applicant.workTrainingHoursPossible().filter(h -> h < 0 || h > 168).isPresent(),
        "hours a week are from 0 to 168");
    refuseIf(
        applicant.own().keySet().stream().anyMatch(name -> !FactCatalogue.isOwnName(name)),
        "a fact of the agency's own has a name that no fact can have");
  }

  private static boolean disagreeOnLimit(Benefit one, Benefit other) {
    Optional<Boolean> limit = one.timeLimited();
    return limit.isPresent()
        && other.timeLimited().isPresent()
        && !limit.equals(other.timeLimited())
        && one.overlaps(other);
  }

  private static boolean overlap(Consent one, Consent other) {
    return one.kind() == other.kind() && !endsBy(one, other) && !endsBy(other, one);
  }

  /** Whether one was withdrawn before or when the other was given. */
  private static boolean endsBy(Consent one, Consent other) {
    return one.withdrawnOn().isPresent()
        && other.givenOn().isPresent()
        && !one.withdrawnOn().get().isAfter(other.givenOn().get());
  }

  private static <T> boolean anyPair(List<T> entries, BiPredicate<T, T> test) {
    for (int i = 0; i < entries.size(); i++) {
      for (int j = i + 1; j < entries.size(); j++) {
        if (test.test(entries.get(i), entries.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static void refuseIf(boolean fault, String message) {
    if (fault) {
      throw new IllegalArgumentException(message);
    }
  }
}
