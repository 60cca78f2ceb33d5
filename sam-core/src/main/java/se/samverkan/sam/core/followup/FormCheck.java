// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.FactList;

/** What a record lacks, and which rules it breaks. */
final class FormCheck {

  private final FollowUpRecord record;
  private final FollowUpCodes codes;
  private final List<FormFault> faults = new ArrayList<>();

  private FormCheck(FollowUpRecord record, FollowUpCodes codes) {
    this.record = record;
    this.codes = codes;
  }

  static List<FormField> missing(FollowUpRecord record) {
    Map<FormField, Boolean> told = new EnumMap<>(FormField.class);
    told.put(FormField.ASSOCIATION, record.association().isPresent());
    told.put(FormField.RESPONSIBLE, record.responsible().isPresent());
    told.put(FormField.REGISTERED_IN, record.registeredIn().isPresent());
    told.put(FormField.REGISTERED_OUT, record.registeredOut().isPresent());
    told.put(FormField.CONSENT, record.consent().isPresent());
    told.put(FormField.PROTECTED_IDENTITY, record.protectedIdentity().isPresent());
    told.put(FormField.SEX, record.sex().isPresent());
    told.put(FormField.AGE, record.age().isPresent());
    told.put(FormField.EDUCATION, record.education().isPresent());
    told.put(FormField.MONTHS_ON_SUPPORT, record.monthsOnSupport().isPresent());
    told.put(FormField.SUPPORT_BEFORE, record.supportBefore().isComplete());
    told.put(FormField.SUPPORT_AFTER, record.supportAfter().isComplete());
    told.put(FormField.OCCUPATION_BEFORE, record.occupationBefore().isComplete());
    told.put(FormField.OCCUPATION_AFTER, record.occupationAfter().isComplete());
    told.put(FormField.ENDING_REASON, record.endingReason().isPresent());
    boolean isOut = record.registration() == Registration.OUT;
    return told.entrySet().stream()
        .filter(one -> !one.getValue() && (isOut || !one.getKey().isOfTheEnd()))
        .map(Map.Entry::getKey)
        .toList();
  }

  static List<FormFault> faults(FollowUpRecord record, FollowUpCodes codes) {
    FormCheck check = new FormCheck(record, codes);
    check.disclosure();
    check.days();
    check.support(FormField.SUPPORT_BEFORE, record.supportBefore());
    check.support(FormField.SUPPORT_AFTER, record.supportAfter());
    check.occupation(FormField.OCCUPATION_BEFORE, record.occupationBefore());
    check.occupation(FormField.OCCUPATION_AFTER, record.occupationAfter());
    check.code(FormField.EDUCATION, codes.education(), record.education().stream());
    check.code(FormField.ENDING_REASON, codes.endings(), record.endingReason().stream());
    check.faults.sort(Comparator.comparing(FormFault::field).thenComparing(FormFault::rule));
    return List.copyOf(check.faults);
  }

  private void fault(FormRule rule, FormField field) {
    faults.add(new FormFault(rule, field));
  }

  private void disclosure() {
    switch (record.disclosure()) {
      case PERSONAL -> {}
      case ANONYMOUS -> fault(FormRule.ONLY_ANONYMOUSLY, FormField.PARTICIPANT);
      case UNDECIDED ->
          fault(
              FormRule.CONSENT_UNDECIDED,
              record.consent().isEmpty() ? FormField.CONSENT : FormField.PROTECTED_IDENTITY);
      case NONE -> withdrawn();
    }
  }

  private void withdrawn() {
    LocalDate day = record.consentWithdrawnOn().orElseThrow();
    if (record.registration() == Registration.IN) {
      fault(FormRule.WITHDRAWN_NOT_AT_ALL, FormField.PARTICIPANT);
    }
    if (record.registeredOut().map(out -> out.isAfter(day)).orElse(true)) {
      fault(FormRule.WITHDRAWN_OUT_AT_ONCE, FormField.REGISTERED_OUT);
    }
  }

  private void days() {
    Optional<LocalDate> out = record.registeredOut();
    if (out.isPresent() && record.registeredIn().filter(out.get()::isBefore).isPresent()) {
      fault(FormRule.OUT_BEFORE_IN, FormField.REGISTERED_OUT);
    }
    if (out.isPresent() && record.correctedOccasion().filter(out.get()::isBefore).isPresent()) {
      fault(FormRule.CORRECTION_AFTER_THE_END, FormField.CORRECTED_OCCASION);
    }
    if (record.registration() == Registration.IN) {
      early(FormField.REGISTERED_OUT, out.isPresent());
      early(FormField.SUPPORT_AFTER, !record.supportAfter().isUnknown());
      early(FormField.OCCUPATION_AFTER, !record.occupationAfter().isUnknown());
      early(FormField.ENDING_REASON, record.endingReason().isPresent());
    }
  }

  private void early(FormField field, boolean isTold) {
    if (isTold) {
      fault(FormRule.AFTER_BEFORE_THE_END, field);
    }
  }

  private void support(FormField field, FactList<String> support) {
    Set<String> ids = Set.copyOf(support.entries());
    if (ids.size() > 1 && ids.contains(FollowUpCodes.NO_SUPPORT)) {
      fault(FormRule.NO_SUPPORT_EXCLUDES_OTHERS, field);
    }
    code(field, codes.support(), ids.stream());
  }

  private void occupation(FormField field, FactList<Occupation> occupation) {
    Set<OccupationKind> kinds =
        occupation.entries().stream().map(Occupation::kind).collect(Collectors.toSet());
    if (kinds.contains(OccupationKind.JOB_SEEKING)
        && (kinds.contains(OccupationKind.GAINFUL_WORK)
            || kinds.contains(OccupationKind.STUDIES))) {
      fault(FormRule.JOB_SEEKING_EXCLUDES_WORK_AND_STUDIES, field);
    }
    if (occupation.entries().stream()
        .flatMap(one -> one.hours().stream())
        .anyMatch(hours -> hours.compareTo(Occupation.FULL_TIME) > 0)) {
      fault(FormRule.MORE_THAN_FULL_TIME, field);
    }
  }

  private void code(FormField field, CodeList<FollowUpCode> list, Stream<String> ids) {
    if (ids.anyMatch(id -> list.find(id).isEmpty())) {
      fault(FormRule.UNKNOWN_CODE, field);
    }
  }
}
