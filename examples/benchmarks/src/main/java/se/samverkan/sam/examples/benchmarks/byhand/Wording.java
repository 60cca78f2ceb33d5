// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.byhand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.FactUsed;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * The constants of a programme: what the words are. To spare a second copy of them they are taken,
 * once and before anything is measured, from what the library says of somebody of whom nothing is
 * known. Nothing is decided by them.
 */
final class Wording {

  /** One criterion's reason, for each of the three findings. */
  record ReasonWords(Reason met, Reason notMet, Reason unknown) {
    Reason of(int value) {
      return Open.isOpen(value) ? unknown : value == Open.YES ? met : notMet;
    }
  }

  /** A notice that applies, and the open one but for its question. */
  record NoticeWords(Notice met, Notice open) {
    /** The open one, with what to ask. */
    Notice asking(MissingFact fact) {
      return Notice.builder().copyOf(open).question(fact.question()).build();
    }
  }

  /** What is known of a flag. */
  record FlagWords(FactUsed yes, FactUsed no) {
    FactUsed of(boolean value) {
      return value ? yes : no;
    }
  }

  private final Assessment blank;

  Wording(RulePack pack, LocalDate day) {
    Applicant unknown = Applicant.builder().id(ParticipantId.of("nobody")).build();
    blank = pack.using(Engine.MODEL).assess(unknown, day).orElseThrow();
  }

  GroupAssessment group(String id) {
    return blank.group(id).orElseThrow();
  }

  ReasonWords reason(String group, String criterion) {
    Reason unknown =
        group(group).reasons().stream()
            .filter(one -> one.criterion().equals(criterion))
            .findFirst()
            .orElseThrow();
    return new ReasonWords(
        Reason.builder().copyOf(unknown).finding(Finding.MET).build(),
        Reason.builder().copyOf(unknown).finding(Finding.NOT_MET).build(),
        unknown);
  }

  NoticeWords notice(String id) {
    Notice open =
        blank.notices().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return new NoticeWords(
        Notice.builder().copyOf(open).finding(Finding.MET).question(Optional.empty()).build(),
        open);
  }

  Provenance provenance() {
    return Provenance.builder().copyOf(blank.provenance()).engine("by-hand").build();
  }

  static MissingFact missing(FactField<?> field, String... openCodes) {
    return MissingFact.builder()
        .field(field.id())
        .label(field.label())
        .question(field.question())
        .addAllOpenCodes(List.of(openCodes))
        .build();
  }

  static FlagWords flag(FactField<Boolean> field) {
    return new FlagWords(used(field, "true"), used(field, "false"));
  }

  static FactUsed used(FactField<?> field, String value) {
    return FactUsed.builder().field(field.id()).value(value).build();
  }
}
