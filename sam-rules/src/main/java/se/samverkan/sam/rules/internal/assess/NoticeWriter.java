// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantCodes;
import se.samverkan.sam.core.applicant.Diagnosis;
import se.samverkan.sam.core.applicant.DiagnosisCode;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;

/**
 * Writes the notices of an assessment: those of the pack whose criterion is met, or unknown; one
 * for each list in which the records use a code that the pack does not know; and one for each
 * diagnosis of which an assumption says what it counts as.
 */
final class NoticeWriter {

  private final Programme programme;
  private final Map<String, Criterion> criteria;
  private final Map<String, Condition> conditions;
  private final ApplicantCodes codes;

  NoticeWriter(Programme programme, Epoch epoch, ApplicantCodes codes) {
    this.programme = programme;
    this.conditions = epoch.conditions();
    this.criteria = epoch.criteria().stream().collect(Collectors.toMap(Criterion::id, one -> one));
    this.codes = codes;
  }

  List<Notice> write(
      Map<String, Finding> findings, FactSheet facts, Applicant applicant, LocalDate asOf) {
    List<Notice> notices = new ArrayList<>();
    for (NoticeRule rule : programme.notices()) {
      Criterion criterion = criteria.get(rule.criterion());
      if (criterion != null) {
        Requirement requirement = new Requirement.OfCriterion(criterion.id());
        GroupOutcome outcome = GroupOutcome.of(requirement, findings, conditions, facts);
        if (outcome.verdict() != Verdict.NOT_ELIGIBLE) {
          notices.add(notice(rule, criterion, outcome));
        }
      }
    }
    unrecognised(
            codes.diagnoses(),
            applicant.diagnoses().entries().stream().map(Diagnosis::code).toList())
        .ifPresent(notices::add);
    unrecognised(codes.problemAreas(), applicant.problemAreas().entries()).ifPresent(notices::add);
    applicant.diagnoses().entries().stream()
        .filter(diagnosis -> diagnosis.countsOn(asOf))
        .flatMap(diagnosis -> codes.diagnoses().find(diagnosis.code()).stream())
        .distinct()
        .flatMap(code -> assumed(code).stream())
        .forEach(notices::add);
    return notices;
  }

  /** What a diagnosis counts as may rest on an assumption, which must be seen where it is used. */
  private static Optional<Notice> assumed(DiagnosisCode code) {
    return code.assumption()
        .map(
            assumption ->
                Notice.builder()
                    .id("assumed-diagnosis")
                    .finding(Finding.MET)
                    .label(assumption)
                    .source(code.source())
                    .build());
  }

  /** Raised, or open and then with the question that could settle it. */
  private static Notice notice(NoticeRule rule, Criterion criterion, GroupOutcome outcome) {
    return Notice.builder()
        .id(rule.id())
        .finding(outcome.verdict() == Verdict.ELIGIBLE ? Finding.MET : Finding.UNKNOWN)
        .label(rule.label())
        .source(criterion.source())
        .question(outcome.missing().stream().findFirst().map(MissingFact::question))
        .build();
  }

  /** A code that the pack does not know counts as unknown, and must not pass in silence. */
  private static Optional<Notice> unrecognised(CodeList<?> list, List<String> ids) {
    Set<String> strange =
        ids.stream().filter(id -> list.find(id).isEmpty()).collect(Collectors.toSet());
    if (strange.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Notice.builder()
            .id("unrecognised-" + list.name())
            .finding(Finding.MET)
            .label(
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
                        + "`; what they mean is unknown"))
            .source(new Source("code list `" + list.name() + "`"))
            .build());
  }
}
