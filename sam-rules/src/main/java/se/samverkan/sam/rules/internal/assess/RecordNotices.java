// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.DiagnosisCode;
import se.samverkan.sam.core.applicant.OwnFact;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.Answer;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * Writes what is to be said of a person's records themselves: that they hold codes or facts which
 * the pack does not know, or facts that do not fit; and that an assumption says what a code of
 * theirs counts as. What a pack cannot read counts as unknown, and must not pass in silence.
 */
public final class RecordNotices {

  private static final String DIAGNOSIS = "assumed-diagnosis";
  private static final String ANSWER = "assumed-answer";

  /** The notices that say what an assumption makes of a code that the pack knows. */
  public static final Set<String> OF_ASSUMPTIONS = Set.of(DIAGNOSIS, ANSWER);

  private static final Source FACTS = new Source("pack.yaml `facts`");

  private final ApplicantCodes codes;
  private final FactCatalogue facts;
  private final Map<String, Notice> known = new ConcurrentHashMap<>();

  RecordNotices(ApplicantCodes codes, FactCatalogue facts) {
    this.codes = codes;
    this.facts = facts;
  }

  List<Notice> write(Applicant applicant, LocalDate asOf) {
    List<Notice> notices = new ArrayList<>();
    List<Diagnosis> diagnoses = applicant.diagnoses().entries();
    unrecognised(codes.diagnoses(), diagnoses, Diagnosis::code).ifPresent(notices::add);
    unrecognised(codes.problemAreas(), applicant.problemAreas().entries(), id -> id)
        .ifPresent(notices::add);
    if (!applicant.own().isEmpty()) {
      unrecognisedFacts(applicant.own()).ifPresent(notices::add);
      unfitFacts(applicant.own()).ifPresent(notices::add);
    }
    assumed(diagnoses, asOf, notices);
    for (FactField<?> field : facts.own()) {
      answer(field, applicant.own())
          .flatMap(answer -> assumed(ANSWER, answer))
          .ifPresent(notices::add);
    }
    return notices;
  }

  private void assumed(List<Diagnosis> diagnoses, LocalDate asOf, List<Notice> notices) {
    for (int i = 0; i < diagnoses.size(); i++) {
      Diagnosis diagnosis = diagnoses.get(i);
      Optional<DiagnosisCode> code = codes.diagnoses().find(diagnosis.code());
      if (diagnosis.countsOn(asOf) && code.isPresent() && code.get().assumption().isPresent()) {
        Notice notice =
            known.computeIfAbsent(
                code.get().id(), id -> assumed(DIAGNOSIS, code.get()).orElseThrow());
        if (!notices.contains(notice)) {
          notices.add(notice);
        }
      }
    }
  }

  /** What a code counts as may rest on an assumption, which must be seen where it is used. */
  private static Optional<Notice> assumed(String id, Code code) {
    return code.assumption().map(assumption -> notice(id, assumption, code.source()));
  }

  private static Optional<Answer> answer(FactField<?> field, Map<String, OwnFact> own) {
    OwnFact fact = own.get(field.ownName().orElseThrow());
    return fact instanceof OwnFact.Text text && field.type() instanceof FactType.Choice choice
        ? choice.answers().find(text.value())
        : Optional.empty();
  }

  private static <T> Optional<Notice> unrecognised(
      CodeList<?> list, List<T> entries, Function<T, String> id) {
    Set<String> strange = Set.of();
    for (T entry : entries) {
      if (list.find(id.apply(entry)).isEmpty()) {
        strange = strange.isEmpty() ? new HashSet<>() : strange;
        strange.add(id.apply(entry));
      }
    }
    if (strange.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        notice(
            "unrecognised-" + list.name(),
            new Label(
                "underlaget har "
                    + strange.size()
                    + " kod(er) som inte finns i kodlistan `"
                    + list.name()
                    + "`; vad de betyder är okänt",
                "the records hold "
                    + strange.size()
                    + " code(s) that are not in the code list `"
                    + list.name()
                    + "`; what they mean is unknown"),
            new Source("code list `" + list.name() + "`")));
  }

  private Optional<Notice> unrecognisedFacts(Map<String, OwnFact> own) {
    List<String> strange =
        own.keySet().stream().filter(name -> facts.findOwn(name).isEmpty()).toList();
    return strange.isEmpty()
        ? Optional.empty()
        : Optional.of(
            notice(
                "unrecognised-fact",
                new Label(
                    "underlaget har uppgifter som reglerna inte känner: "
                        + quoted(strange)
                        + "; de används inte",
                    "the records hold facts that the rules do not know: "
                        + quoted(strange)
                        + "; they are not used"),
                FACTS));
  }

  private Optional<Notice> unfitFacts(Map<String, OwnFact> own) {
    List<String> unfit =
        facts.own().stream()
            .filter(field -> isUnfit(field, own))
            .flatMap(field -> field.ownName().stream())
            .toList();
    return unfit.isEmpty()
        ? Optional.empty()
        : Optional.of(
            notice(
                "unfit-fact",
                new Label(
                    "underlaget har uppgifter av annat slag än reglerna läser: "
                        + quoted(unfit)
                        + "; de räknas som okända",
                    "the records hold facts of another kind than the rules read: "
                        + quoted(unfit)
                        + "; they count as unknown"),
                FACTS));
  }

  private static boolean isUnfit(FactField<?> field, Map<String, OwnFact> own) {
    OwnFact fact = own.get(field.ownName().orElseThrow());
    return fact != null && fact.valueFor(field.type()).isEmpty();
  }

  private static Notice notice(String id, Label label, Source source) {
    return Notice.builder().id(id).finding(Finding.MET).label(label).source(source).build();
  }

  private static String quoted(List<String> names) {
    return names.stream().collect(Collectors.joining("`, `", "`", "`"));
  }
}
