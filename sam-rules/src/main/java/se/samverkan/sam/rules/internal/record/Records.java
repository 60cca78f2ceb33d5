// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.record;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.applicant.Benefit;
import se.samverkan.sam.core.applicant.BenefitBuilder;
import se.samverkan.sam.core.applicant.BenefitKind;
import se.samverkan.sam.core.applicant.Consent;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.DiagnosisCode;
import se.samverkan.sam.core.applicant.DiagnosisGroup;
import se.samverkan.sam.core.applicant.EarlierProgramme;
import se.samverkan.sam.core.applicant.OwnFact;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.json.SamJson;

/**
 * Records that an agency could have of the person in a cell, as near to it as records come: a list
 * tells of several facts at once, and is complete as soon as one of them is known not to hold.
 */
public final class Records {

  private static final Pattern WORD_BEGINS = Pattern.compile("_(.)");

  private final FactSheet facts;
  private final LocalDate day;
  private final ApplicantCodes codes;

  private Records(FactSheet facts, LocalDate day, ApplicantCodes codes) {
    this.facts = facts;
    this.day = day;
    this.codes = codes;
  }

  /** The records, by the library's own code lists. */
  public static Applicant of(ApplicantOnDate cell, LocalDate day) {
    return of(cell.sheet(), day, ApplicantCodes.STANDARD);
  }

  /**
   * The records, by these code lists.
   *
   * @throws IllegalArgumentException if no code of the lists means what the cell says, or no
   *     records can say it
   */
  public static Applicant of(FactSheet facts, LocalDate day, ApplicantCodes codes) {
    Records records = new Records(facts, day, codes);
    return Applicant.builder()
        .copyOf(SamJson.applicant().read(records.singleFacts()).orElseThrow())
        .birthDate(Optional.ofNullable(facts.value(ApplicantFields.AGE)).map(day::minusYears))
        .putAllOwn(records.own())
        .diagnoses(records.list(ApplicantFields.DIAGNOSIS_GROUPS, records::diagnosis))
        .problemAreas(records.problemAreas())
        .benefits(records.benefits())
        .registeredWith(records.list(ApplicantFields.REGISTERED_WITH, agency -> agency))
        .earlierProgrammes(records.earlierProgrammes())
        .consents(records.list(ApplicantFields.CONSENTS, kind -> Consent.given(kind, day)))
        .build();
  }

  private Map<String, OwnFact> own() {
    Map<String, OwnFact> own = new LinkedHashMap<>();
    for (FactField<?> field : facts.known()) {
      field.ownName().ifPresent(name -> own.put(name, ownFact(facts.value(field))));
    }
    return own;
  }

  private static OwnFact ownFact(@Nullable Object value) {
    if (value instanceof Boolean flag) {
      return OwnFact.of(flag);
    }
    return value instanceof Integer number
        ? OwnFact.of(number)
        : OwnFact.of(Objects.requireNonNull((String) value));
  }

  /** The facts that stand in records under their own name. */
  private String singleFacts() {
    return Stream.concat(
            Stream.of("\"id\": \"p-1\""),
            facts.known().stream()
                .filter(Records::isSingle)
                .map(field -> "\"" + field.id() + "\": " + json(facts.value(field))))
        .collect(joining(", ", "{", "}"));
  }

  private static boolean isSingle(FactField<?> field) {
    return !(field.type() instanceof FactType.SetOf<?>)
        && !(field.type() instanceof FactType.Count)
        && field.id().indexOf('.') < 0
        && field != ApplicantFields.AGE
        && field != ApplicantFields.RETURNEE;
  }

  private static String json(@Nullable Object value) {
    return value instanceof Enum<?> code
        ? "\"" + word(code) + "\""
        : value instanceof String text ? quoted(text) : String.valueOf(value);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A code as files spell it. */
  private static String word(Enum<?> code) {
    return WORD_BEGINS
        .matcher(code.name().toLowerCase(Locale.ROOT))
        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  private <E extends Enum<E>, T> FactList<T> list(
      FactField<KnownCodes<E>> field, Function<E, T> entry) {
    KnownCodes<E> known = facts.value(field);
    if (known == null) {
      return FactList.unknown();
    }
    List<T> entries = known.present().stream().map(entry).toList();
    return known.absent().isEmpty() ? FactList.atLeast(entries) : FactList.complete(entries);
  }

  private Diagnosis diagnosis(DiagnosisGroup group) {
    return codes.diagnoses().codes().stream()
        .filter(code -> code.groups().contains(group))
        .map(DiagnosisCode::id)
        .map(Diagnosis::of)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no diagnosis is of the group"));
  }

  /** An area that is in no code list may or may not count. */
  private FactList<String> problemAreas() {
    Bounds count = facts.value(ApplicantFields.PROBLEM_AREA_COUNT);
    if (count == null) {
      return FactList.unknown();
    }
    List<String> areas =
        new ArrayList<>(
            codes.problemAreas().codes().stream()
                .map(area -> area.id())
                .limit(count.atLeast())
                .toList());
    Integer most = count.atMost();
    if (most == null) {
      return FactList.atLeast(areas);
    }
    while (areas.size() < most) {
      areas.add("of-our-own-" + areas.size());
    }
    return FactList.complete(areas);
  }

  private FactList<Benefit> benefits() {
    Bounds months = facts.value(ApplicantFields.MONTHS_ON_BENEFITS);
    List<BenefitKind> kinds =
        Arrays.stream(BenefitKind.values())
            .filter(kind -> Boolean.TRUE.equals(received(kind)))
            .toList();
    if (kinds.isEmpty() && months != null && months.atLeast() > 0) {
      kinds =
          Arrays.stream(BenefitKind.values())
              .filter(kind -> received(kind) == null)
              .limit(1)
              .toList();
    }
    List<Benefit> entries = kinds.stream().map(kind -> benefit(kind, months)).toList();
    boolean exact = months != null && Integer.valueOf(months.atLeast()).equals(months.atMost());
    return exact || Arrays.stream(BenefitKind.values()).anyMatch(this::isWithout)
        ? FactList.complete(entries)
        : entries.isEmpty() ? FactList.unknown() : FactList.atLeast(entries);
  }

  private boolean isWithout(BenefitKind kind) {
    return Boolean.FALSE.equals(received(kind));
  }

  private @Nullable Object received(BenefitKind kind) {
    return ApplicantFields.CATALOGUE.find(word(kind) + ".received").map(facts::value).orElse(null);
  }

  private Benefit benefit(BenefitKind kind, @Nullable Bounds months) {
    BenefitBuilder benefit = Benefit.builder().kind(kind);
    if (kind == BenefitKind.SICKNESS_COMPENSATION) {
      benefit.timeLimited(
          Optional.ofNullable(facts.value(ApplicantFields.SICKNESS_COMPENSATION_TIME_LIMITED)));
    }
    return benefit
        .from(Optional.ofNullable(months).map(known -> day.minusMonths(known.atLeast())))
        .build();
  }

  private FactList<EarlierProgramme> earlierProgrammes() {
    Boolean returnee = facts.value(ApplicantFields.RETURNEE);
    return returnee == null
        ? FactList.unknown()
        : FactList.complete(EarlierProgramme.builder().ledToWork(!returnee).build());
  }
}
