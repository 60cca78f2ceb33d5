// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;

/**
 * Records as rows of text, to read from while registering. A row holds what may be entered of its
 * record and nothing else: of who is registered anonymously the year and the sex. Records of which
 * nothing may be entered, or of which it is not decided, have no row and are told by {@link
 * #leftOut}. An answer that is not known is an empty text.
 *
 * @param language the language of headings and answers
 * @param codes the answers to choose among; one that is not in them is shown by its id
 */
public record FollowUpSheet(Language language, FollowUpCodes codes) {

  private static final Label YES = new Label("ja", "yes");
  private static final Label NO = new Label("nej", "no");
  private static final Label AT_LEAST = new Label("minst", "at least");

  /** The headings, one for each {@link FormField}. */
  public List<String> header() {
    return Arrays.stream(FormField.values()).map(field -> field.label().in(language)).toList();
  }

  /** The headings, and a row for each record of which anything may be entered. */
  public List<List<String>> rows(Collection<FollowUpRecord> records) {
    List<List<String>> rows = new ArrayList<>(List.of(header()));
    records.forEach(record -> row(record).ifPresent(rows::add));
    return List.copyOf(rows);
  }

  /** Whose records have no row. */
  public List<ParticipantId> leftOut(Collection<FollowUpRecord> records) {
    return records.stream()
        .filter(record -> row(record).isEmpty())
        .map(FollowUpRecord::participant)
        .toList();
  }

  /** The row of a record, one text for each heading; empty if nothing of it may be entered. */
  public Optional<List<String>> row(FollowUpRecord record) {
    return switch (record.disclosure()) {
      case PERSONAL -> Optional.of(row(field -> text(record, field)));
      case ANONYMOUS -> record.anonymised().map(one -> row(field -> text(one, field)));
      case NONE, UNDECIDED -> Optional.empty();
    };
  }

  private static List<String> row(Function<FormField, String> text) {
    return Arrays.stream(FormField.values()).map(text).toList();
  }

  private String text(AnonymousRecord record, FormField field) {
    return switch (field) {
      case YEAR -> record.year().toString();
      case SEX -> text(record.sex(), sex -> sex.label().in(language));
      default -> "";
    };
  }

  private String text(FollowUpRecord record, FormField field) {
    return switch (field) {
      case PARTICIPANT -> record.participant().value();
      case REGISTRATION -> record.registration().label().in(language);
      case MEASURE -> record.measure();
      case ASSOCIATION -> record.association().orElse("");
      case RESPONSIBLE -> record.responsible().orElse("");
      case REGISTERED_IN -> text(record.registeredIn(), Object::toString);
      case REGISTERED_OUT -> text(record.registeredOut(), Object::toString);
      case CORRECTED_OCCASION -> text(record.correctedOccasion(), Object::toString);
      case CONSENT -> text(record.consent(), this::yesOrNo);
      case CONSENT_WITHDRAWN -> text(record.consentWithdrawnOn(), Object::toString);
      case PROTECTED_IDENTITY -> text(record.protectedIdentity(), this::yesOrNo);
      case YEAR -> text(record.year(), Object::toString);
      case SEX -> text(record.sex(), sex -> sex.label().in(language));
      case AGE -> text(record.age(), Object::toString);
      case EDUCATION -> text(record.education(), id -> code(codes.education(), id));
      case MONTHS_ON_SUPPORT -> text(record.monthsOnSupport(), Object::toString);
      case SUPPORT_BEFORE -> list(record.supportBefore(), id -> code(codes.support(), id));
      case SUPPORT_AFTER -> list(record.supportAfter(), id -> code(codes.support(), id));
      case OCCUPATION_BEFORE -> list(record.occupationBefore(), this::occupation);
      case OCCUPATION_AFTER -> list(record.occupationAfter(), this::occupation);
      case ENDING_REASON -> text(record.endingReason(), id -> code(codes.endings(), id));
      case DAYS_IN_MEASURE -> text(record.daysInMeasure(), Object::toString);
    };
  }

  private static <T> String text(Optional<T> value, Function<T, String> text) {
    return value.map(text).orElse("");
  }

  private <T> String list(FactList<T> list, Function<T, String> text) {
    String all = String.join(", ", list.entries().stream().map(text).toList());
    return list.isComplete() || all.isEmpty() ? all : AT_LEAST.in(language) + " " + all;
  }

  private String yesOrNo(boolean yes) {
    return (yes ? YES : NO).in(language);
  }

  private String code(CodeList<FollowUpCode> list, String id) {
    return list.find(id).map(code -> code.label().in(language)).orElse(id);
  }

  private String occupation(Occupation occupation) {
    String kind = occupation.kind().label().in(language);
    return occupation
        .hours()
        .map(
            hours ->
                kind
                    + " "
                    + hours.percentOf(Occupation.FULL_TIME).stripTrailingZeros().toPlainString()
                    + " %")
        .orElse(kind);
  }
}
