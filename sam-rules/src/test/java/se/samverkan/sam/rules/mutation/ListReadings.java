// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantBuilder;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.fact.FactList;

/** A list taken to say more, or less, than it does. */
final class ListReadings {

  private final List<Misreading> changes = new ArrayList<>();

  private ListReadings() {}

  static List<Misreading> of(FactsRead read) {
    ListReadings all = new ListReadings();
    if (read.any(ApplicantFields.DIAGNOSIS_GROUPS)) {
      all.list("diagnoses", Applicant::diagnoses, ApplicantBuilder::diagnoses);
    }
    if (read.any(ApplicantFields.PROBLEM_AREA_COUNT)) {
      all.list("problemAreas", Applicant::problemAreas, ApplicantBuilder::problemAreas);
    }
    if (read.benefits()) {
      all.list("benefits", Applicant::benefits, ApplicantBuilder::benefits);
    }
    if (read.any(ApplicantFields.REGISTERED_WITH)) {
      all.list("registeredWith", Applicant::registeredWith, ApplicantBuilder::registeredWith);
    }
    if (read.any(ApplicantFields.RETURNEE)) {
      all.list(
          "earlierProgrammes", Applicant::earlierProgrammes, ApplicantBuilder::earlierProgrammes);
    }
    if (read.any(ApplicantFields.CONSENTS)) {
      all.list("consents", Applicant::consents, ApplicantBuilder::consents);
    }
    return all.changes;
  }

  private <T> void list(
      String name,
      Function<Applicant, FactList<T>> get,
      BiFunction<ApplicantBuilder, FactList<T>, ApplicantBuilder> set) {
    add(
        "an unknown list of `" + name + "` is taken for an empty one",
        get,
        set,
        list -> list.isUnknown() ? FactList.complete() : list);
    add(
        "a list of at least some `" + name + "` is taken to be complete",
        get,
        set,
        list -> list.isUnknown() ? list : FactList.complete(list.entries()));
    add(
        "a complete list of `" + name + "` is taken to say only some",
        get,
        set,
        list -> list.isComplete() ? FactList.atLeast(list.entries()) : list);
  }

  private <T> void add(
      String words,
      Function<Applicant, FactList<T>> get,
      BiFunction<ApplicantBuilder, FactList<T>, ApplicantBuilder> set,
      UnaryOperator<FactList<T>> change) {
    changes.add(
        new Misreading(
            words,
            (applicant, asOf) ->
                set.apply(Applicant.builder().copyOf(applicant), change.apply(get.apply(applicant)))
                    .build()));
  }
}
