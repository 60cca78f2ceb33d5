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
import java.util.stream.Collectors;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.DiagnosisCode;
import se.samverkan.sam.core.applicant.OwnFact;
import se.samverkan.sam.core.assessment.AssessmentBuilder;
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

  /** Writes the notices on a person's records into an assessment. */
  void write(Applicant applicant, LocalDate asOf, AssessmentBuilder assessment) {
    List<Diagnosis> diagnoses = applicant.diagnoses().entries();
    List<Notice> assumed = List.of();
    Set<String> strange = Set.of();
    for (int i = 0; i < diagnoses.size(); i++) {
      Diagnosis diagnosis = diagnoses.get(i);
      Optional<DiagnosisCode> code = codes.diagnoses().find(diagnosis.code());
      if (code.isEmpty()) {
        strange = with(strange, diagnosis.code());
      } else if (code.get().assumption().isPresent() && diagnosis.countsOn(asOf)) {
        assumed = assumed.isEmpty() ? new ArrayList<>() : assumed;
        Notice notice = assumed(code.get());
        if (!assumed.contains(notice)) {
          assumed.add(notice);
        }
      }
    }
    unrecognised(codes.diagnoses(), strange, assessment);
    unrecognised(codes.problemAreas(), strange(applicant.problemAreas().entries()), assessment);
    if (!applicant.own().isEmpty()) {
      unrecognisedFacts(applicant.own()).ifPresent(assessment::addNotice);
      unfitFacts(applicant.own()).ifPresent(assessment::addNotice);
    }
    assessment.addAllNotices(assumed);
    List<FactField<?>> own = facts.own();
    for (int i = 0; i < own.size(); i++) {
      answer(own.get(i), applicant.own())
          .flatMap(answer -> assumed(ANSWER, answer))
          .ifPresent(assessment::addNotice);
    }
  }

  private Notice assumed(DiagnosisCode code) {
    return known.computeIfAbsent(code.id(), id -> assumed(DIAGNOSIS, code).orElseThrow());
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

  private Set<String> strange(List<String> problemAreas) {
    Set<String> strange = Set.of();
    for (int i = 0; i < problemAreas.size(); i++) {
      if (codes.problemAreas().find(problemAreas.get(i)).isEmpty()) {
        strange = with(strange, problemAreas.get(i));
      }
    }
    return strange;
  }

  private static Set<String> with(Set<String> ids, String id) {
    Set<String> more = ids.isEmpty() ? new HashSet<>() : ids;
    more.add(id);
    return more;
  }

  private static void unrecognised(
      CodeList<?> list, Set<String> strange, AssessmentBuilder assessment) {
    if (strange.isEmpty()) {
      return;
    }
    assessment.addNotice(
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
