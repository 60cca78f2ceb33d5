// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.AssessmentResult;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.audit.ReadingInForce;
import se.samverkan.sam.core.audit.RecordedAnswer;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.outcome.OutcomeResult;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Makes records of what one pack answers. Immutable and thread-safe; one serves a whole
 * application, beside its pack. A record can be replayed wherever its {@link #edition()} is found,
 * which is therefore to be kept before the first record is.
 *
 * <pre>{@code
 * Recorder recorder = Recorder.of(pack);
 * store.keep(recorder.edition());
 * Optional<AuditRecord> record = recorder.record(applicant, pack.assess(applicant, asOf));
 * }</pre>
 */
public final class Recorder {

  private final PackEdition edition;
  private final List<ReadingInForce> readings;
  private final String sha256;
  private final String outcomeSha256;

  private Recorder(RulePack pack) {
    this.edition = PackEdition.of(pack);
    this.readings = KeptPack.readingsOf(pack);
    this.sha256 = pack.sha256();
    this.outcomeSha256 = pack.outcomeSha256();
  }

  /**
   * A recorder for a pack, whose files are read once more to see that they say what the pack does.
   *
   * @throws IllegalArgumentException if they do not: nothing that such a pack answers could be
   *     replayed
   */
  public static Recorder of(RulePack pack) {
    Recorder recorder = new Recorder(pack);
    Optional<RulePack> again =
        recorder.edition.read().pack().map(read -> KeptPack.in(read, recorder.readings));
    if (again.filter(recorder::saysTheSame).isEmpty()) {
      throw new IllegalArgumentException(
          "the files of `" + pack.id() + "` do not say what the pack does");
    }
    return recorder;
  }

  private boolean saysTheSame(RulePack other) {
    return other.sha256().equals(sha256) && other.outcomeSha256().equals(outcomeSha256);
  }

  /** The text of the pack, to be kept with the records. */
  public PackEdition edition() {
    return edition;
  }

  /** The record of an assessment; none of a refusal, which says nothing of a person. */
  public Optional<AuditRecord> record(Applicant applicant, AssessmentResult result) {
    return result.fold(
        assessment -> Optional.of(record(applicant, assessment)), refusal -> Optional.empty());
  }

  /**
   * The record of an assessment.
   *
   * @throws IllegalArgumentException if it is of another person, or was made by other rules
   */
  public AuditRecord record(Applicant applicant, Assessment assessment) {
    return record(new RecordedAnswer.OnApplicant(applicant, assessment), sha256);
  }

  /** The record of a classification; none of a refusal. */
  public Optional<AuditRecord> record(Participation participation, OutcomeResult result) {
    return result.assessed().map(assessment -> record(participation, assessment));
  }

  /**
   * The record of a classification, with all events of the participation.
   *
   * @throws IllegalArgumentException if it is of another enrolment, or was made by other rules
   */
  public AuditRecord record(Participation participation, OutcomeAssessment assessment) {
    return record(new RecordedAnswer.OnParticipation(participation, assessment), outcomeSha256);
  }

  /**
   * The record of a classification, for a host that keeps no events.
   *
   * @throws IllegalArgumentException if it was made by other rules
   */
  public AuditRecord record(Closure closure, OutcomeAssessment assessment) {
    return record(new RecordedAnswer.OnClosure(closure, assessment), outcomeSha256);
  }

  private AuditRecord record(RecordedAnswer answer, String rules) {
    Provenance made = answer.provenance();
    if (!made.sha256().equals(rules)) {
      throw new IllegalArgumentException("the answer was given by other rules");
    }
    return AuditRecord.builder()
        .edition(edition.sha256())
        .addAllReadings(readings)
        .answer(answer)
        .build();
  }

  @Override
  public String toString() {
    return "Recorder " + edition.sha256();
  }
}
