// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.ApplicantArbitraries;
import se.samverkan.sam.arbitrary.ClosureArbitraries;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.Reading;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.RulePack;

/** What holds of every record, whoever it is of and wherever it has been kept. */
class RecordLawsTest {

  private static final Replay REPLAY = Replay.of(PackEditions.builtIn());
  private static final Map<String, Recorder> RECORDERS = new TreeMap<>();

  @Property(tries = 60)
  void anAssessmentThatADatabaseHasShakenIsReplayedEqual(
      @ForAll("applicants") Applicant applicant,
      @ForAll("packs") String id,
      @ForAll("days") LocalDate day,
      @ForAll long seed) {
    RulePack pack = Told.pack(id);
    Optional<AuditRecord> record = recorder(pack).record(applicant, pack.assess(applicant, day));

    record.ifPresent(one -> isReplayedEqual(one, seed));
    assertThat(record.isEmpty()).isEqualTo(applicant.birthDate().filter(day::isBefore).isPresent());
  }

  @Property(tries = 60)
  void aClassificationThatADatabaseHasShakenIsReplayedEqual(
      @ForAll("closures") Closure closure,
      @ForAll("packs") String id,
      @ForAll("days") LocalDate day,
      @ForAll long seed) {
    RulePack pack = Told.pack(id);

    isReplayedEqual(
        recorder(pack).record(closure, pack.classify(EnrolmentId.of("case-1"), closure, day)),
        seed);
  }

  private static void isReplayedEqual(AuditRecord record, long seed) {
    String written = SamJson.auditRecord().write(record, Layout.COMPACT);
    Reading<AuditRecord> read = SamJson.auditRecord().read(Shaken.text(written, new Random(seed)));

    assertThat(read.orElseThrow()).isEqualTo(record);
    assertThat(SamJson.auditRecord().write(read.orElseThrow(), Layout.COMPACT)).isEqualTo(written);
    Replayed replayed = REPLAY.replay(read);
    assertThat(replayed).isInstanceOf(Replayed.Equal.class);
    assertThat(((Replayed.Equal) replayed).bySameProgram()).isTrue();
  }

  @Example
  void whateverIsChangedInARecordIsTold() {
    String written = SamJson.auditRecord().write(Told.record(Told.pack("sam")), Layout.COMPACT);
    int leaves = Shaken.leaves(written);

    assertThat(leaves).isGreaterThan(100);
    for (int leaf = 0; leaf < leaves; leaf++) {
      String changed = Shaken.withLeafChanged(written, leaf);
      assertThat(changed).isNotEqualTo(written);
      assertThat(REPLAY.replay(SamJson.auditRecord().read(changed)))
          .as("leaf %s", leaf)
          .isInstanceOf(Replayed.Impossible.class);
    }
  }

  @Property(tries = 20)
  void whateverIsChangedInTheRecordOfAnybodyIsTold(
      @ForAll("applicants") Applicant applicant, @ForAll long seed) {
    RulePack pack = Told.pack("resam");
    String written =
        SamJson.auditRecord()
            .write(
                recorder(pack).record(applicant, pack.assess(applicant, Told.DAY).orElseThrow()),
                Layout.COMPACT);
    int leaf = new Random(seed).nextInt(Shaken.leaves(written));

    assertThat(REPLAY.replay(SamJson.auditRecord().read(Shaken.withLeafChanged(written, leaf))))
        .isInstanceOf(Replayed.Impossible.class);
  }

  private static Recorder recorder(RulePack pack) {
    return RECORDERS.computeIfAbsent(pack.id(), id -> Recorder.of(pack));
  }

  @Provide
  Arbitrary<Applicant> applicants() {
    return ApplicantArbitraries.applicants()
        .filter(one -> one.birthDate().filter(Told.DAY::isBefore).isEmpty());
  }

  @Provide
  Arbitrary<Closure> closures() {
    return ClosureArbitraries.closures();
  }

  @Provide
  Arbitrary<String> packs() {
    return Arbitraries.of("sam", "resam");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 3000).map(LocalDate.of(2012, 1, 15)::plusDays);
  }
}
