// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.audit.ReadingInForce;
import se.samverkan.sam.core.audit.RecordedAnswer;
import se.samverkan.sam.core.closure.Closure;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.ChangedPack;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

class ReplayTest {

  private static final Replay REPLAY = Replay.of(PackEditions.builtIn());
  private static final RulePack SAM = Told.pack("sam");

  @Test
  void aRecordIsReplayedEqualByAnyEngineAndBothAreNamed() {
    AuditRecord record = Told.record(SAM);

    Replayed replayed = REPLAY.using(Engine.SESSION).replay(record);

    assertThat(replayed).isInstanceOf(Replayed.Equal.class);
    Replayed.Equal equal = (Replayed.Equal) replayed;
    assertThat(equal.recorded().engine()).isEqualTo("model");
    assertThat(equal.now().engine()).isEqualTo("session");
    assertThat(equal.bySameProgram()).isFalse();
  }

  @Test
  void anotherVersionOfTheLibraryAloneChangesNothing() {
    AuditRecord record = madeBy(Told.record(SAM), "direct-2", "9.9.9");

    Replayed replayed = REPLAY.using(Engine.MODEL).replay(record);

    assertThat(replayed).isInstanceOf(Replayed.Equal.class);
    assertThat(((Replayed.Equal) replayed).recorded().library()).isEqualTo("9.9.9");
  }

  @Test
  void anAnswerThatDiffersIsToldByPlaceAndTheValuesOnlyWhereAskedFor() {
    AuditRecord record = withVerdict(madeBy(Told.record(SAM), "model", "9.9.9"));

    Replayed.Differs differs = (Replayed.Differs) REPLAY.replay(record);
    Replayed.Differs shown = (Replayed.Differs) REPLAY.showingValues().replay(record);

    assertThat(differs.differences())
        .containsExactly(
            new Difference("/verdict", Difference.Change.CHANGED, false, Optional.empty()));
    assertThat(differs.causes()).containsExactly(Cause.OTHER_LIBRARY);
    assertThat(differs.onlyInWords()).isFalse();
    assertThat(shown.differences().get(0).values())
        .contains(
            new Difference.Values(Optional.of("\"notEligible\""), Optional.of("\"undetermined\"")));
    assertThat(shown.toString()).doesNotContain("notEligible").doesNotContain("undetermined");
  }

  @Test
  void anAnswerThatWasChangedAndGivenANewFingerprintIsFoundOut() {
    AuditRecord record = withVerdict(Told.record(SAM));
    String json = SamJson.auditRecord().write(record, Layout.COMPACT);

    Replayed.Differs differs = (Replayed.Differs) REPLAY.replay(SamJson.auditRecord().read(json));

    assertThat(differs.causes()).containsExactly(Cause.NONE_KNOWN);
  }

  @Test
  void otherWordsAreToldApartFromOtherFindings() {
    AuditRecord record = Told.record(SAM);
    String json = SamJson.assessment().write(answer(record).assessment(), Layout.COMPACT);
    Assessment reworded =
        SamJson.assessment()
            .read(json.replace("sam/eligibility.drl:", "sam/eligibility.drl:9"))
            .orElseThrow();

    Replayed.Differs differs = (Replayed.Differs) REPLAY.replay(with(record, reworded));

    assertThat(differs.onlyInWords()).isTrue();
    assertThat(differs.differences())
        .extracting(Difference::pointer)
        .allMatch(p -> p.endsWith("rule"));
  }

  @Test
  void rulesThatAreReadOtherwiseAreNamedAsTheCause() {
    AuditRecord record = Told.record(SAM);
    Provenance other =
        Provenance.builder().copyOf(record.provenance()).sha256("0".repeat(64)).build();
    AuditRecord changed =
        with(
            record,
            Assessment.builder().copyOf(answer(record).assessment()).provenance(other).build());

    Replayed.Differs differs = (Replayed.Differs) REPLAY.replay(changed);

    assertThat(differs.causes()).containsExactly(Cause.RULES_READ_OTHERWISE);
    assertThat(differs.differences())
        .extracting(Difference::pointer)
        .containsExactly("/provenance/sha256");
  }

  @Test
  void aRecordWhoseRulesAreNotKeptCannotBeReplayed() {
    Replay nowhere = Replay.of(PackStore.inMemory());

    assertThat(obstacles(nowhere.replay(Told.record(SAM))))
        .containsExactly(Obstacle.Kind.PACK_MISSING);
  }

  @Test
  void aKeptTextThatIsNoLongerAcceptedIsToldWithEveryProblem() {
    PackEdition broken =
        PackEdition.of(Map.of("sam/pack.yaml", "pack: sam\nversion: 1\n".getBytes(UTF_8)));
    AuditRecord record =
        AuditRecord.builder().copyOf(Told.record(SAM)).edition(broken.sha256()).build();

    Replayed replayed = Replay.of(PackEditions.of(List.of(broken))).replay(record);

    assertThat(obstacles(replayed)).containsExactly(Obstacle.Kind.PACK_REFUSED);
    assertThat(((Replayed.Impossible) replayed).obstacles().get(0).details()).isNotEmpty();
  }

  @Test
  void aReadingThatTheTextDoesNotHaveIsTold() {
    AuditRecord record =
        AuditRecord.builder()
            .copyOf(Told.record(SAM))
            .addReading(new ReadingInForce("no-such", "reading"))
            .build();

    assertThat(obstacles(REPLAY.replay(record))).containsExactly(Obstacle.Kind.READING_UNKNOWN);
  }

  @Test
  void everyReadingOfEveryInterpretationIsReplayedAsItWasChosen() {
    for (String id : RulePacks.builtInIds()) {
      RulePack pack = Told.pack(id);
      pack.programme()
          .interpretations()
          .forEach(
              one ->
                  one.readings()
                      .keySet()
                      .forEach(
                          reading -> {
                            RulePack chosen = pack.reading(one.id(), reading);
                            AuditRecord record = Told.record(chosen);
                            assertThat(REPLAY.replay(record))
                                .as("%s %s=%s", id, one.id(), reading)
                                .isEqualTo(
                                    new Replayed.Equal(record.provenance(), record.provenance()));
                          }));
    }
  }

  @Test
  void aPackThatBuildsOnAnotherIsReplayedFromItsOwnTextAndThatOfTheOther() {
    RulePack own =
        RulePacks.read(
                PackSource.of(
                    PackFiles.of(
                        "sam",
                        new TreeMap<>(
                            Map.of(
                                PackFiles.MANIFEST,
                                """
                                pack: sam
                                version: "1.0.0-vasteras"
                                validFrom: 2011-08-09
                                basedOn: {pack: sam, version: "1.0.0"}
                                values:
                                  age.lowest:
                                    label: {sv: lägsta ålder, en: lowest age}
                                    history:
                                      - {from: 2011-08-09, number: 40, source: "beslut"}
                                """
                                    .getBytes(UTF_8))))))
            .orElseThrow()
            .using(Engine.MODEL);
    Recorder recorder = Recorder.of(own);
    AuditRecord record = recorder.record(Told.KIM, own.assess(Told.KIM, Told.DAY)).orElseThrow();

    assertThat(recorder.edition().names())
        .containsExactly(
            "base/sam/eligibility.drl",
            "base/sam/outcome.drl",
            "base/sam/pack.yaml",
            "sam/pack.yaml");
    assertThat(Replay.of(PackEditions.of(List.of(recorder.edition()))).replay(record))
        .isEqualTo(new Replayed.Equal(record.provenance(), record.provenance()));
    assertThat(obstacles(REPLAY.replay(record))).containsExactly(Obstacle.Kind.PACK_MISSING);
  }

  @Test
  void aParticipationIsReplayedFromItsEvents() {
    Participation participation =
        SamJson.participation()
            .read(
                """
                {"enrolment": "case-7", "participant": "p-07", "programme": "sam", "events": [
                  {"id": "e-1", "enrolment": "case-7", "on": "2011-11-01",
                   "event": {"type": "referred", "by": "healthCare"}},
                  {"id": "e-2", "enrolment": "case-7", "on": "2011-11-10",
                   "event": {"type": "decided", "decision": {"applicant": "p-07",
                     "programme": "sam", "body": "project-group", "outcome": "admitted",
                     "grounds": "belongs to the target group", "decidedOn": "2011-11-10"}}},
                  {"id": "e-3", "enrolment": "case-7", "on": "2012-01-10",
                   "event": {"type": "closed", "reason": "completed", "destinations":
                     {"complete": [{"kind": "employment", "percent": 50}]}}}]}
                """)
            .orElseThrow();
    Recorder recorder = Recorder.of(SAM);
    AuditRecord record =
        recorder
            .record(participation, SAM.classify(participation, Told.DAY.plusYears(1)))
            .orElseThrow();
    String json = SamJson.auditRecord().write(record, Layout.INDENTED);

    assertThat(REPLAY.replay(SamJson.auditRecord().read(json)))
        .isEqualTo(new Replayed.Equal(record.provenance(), record.provenance()));
  }

  @Test
  void aParticipationThatHasNotEndedIsNotRecorded() {
    Participation open = Participation.open(EnrolmentId.of("case-1"), Told.KIM.id(), "sam");

    assertThat(Recorder.of(SAM).record(open, SAM.classify(open, Told.DAY))).isEmpty();
  }

  @Test
  void aRefusalIsNotRecorded() {
    Recorder recorder = Recorder.of(SAM);
    Applicant unborn =
        Applicant.builder().copyOf(Told.KIM).birthDate(Told.DAY.plusYears(1)).build();

    assertThat(recorder.record(unborn, SAM.assess(unborn, Told.DAY))).isEmpty();
    assertThat(recorder.record(Told.KIM, SAM.assess(Told.KIM, Told.DAY.minusYears(20)))).isEmpty();
  }

  @Test
  void anAnswerOfOtherRulesOrOfSomebodyElseIsNotRecorded() {
    Recorder recorder = Recorder.of(SAM);
    Assessment resam = Told.pack("resam").assess(Told.KIM, Told.DAY).orElseThrow();
    Applicant other = SamJson.applicant().read("{\"id\": \"p-2\"}").orElseThrow();
    Assessment ofOther = SAM.assess(other, Told.DAY).orElseThrow();

    assertThatIllegalArgumentException().isThrownBy(() -> recorder.record(Told.KIM, resam));
    assertThatIllegalArgumentException().isThrownBy(() -> recorder.record(Told.KIM, ofOther));
  }

  @Test
  void aPackThatNoFileSaysCannotBeRecorded() {
    RulePack changed =
        ChangedPack.of(SAM, SAM.manifest(), SAM.criteria().subList(1, SAM.criteria().size()));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recorder.of(changed))
        .withMessageContaining("do not say what the pack does");
  }

  @Test
  void aDayBeforeTheRulesAreValidIsToldAndNotThrown() {
    OutcomeAssessment made =
        SAM.classify(EnrolmentId.of("case-1"), Closure.builder().build(), Told.DAY);
    AuditRecord record =
        AuditRecord.builder()
            .copyOf(Told.record(SAM))
            .answer(
                new RecordedAnswer.OnClosure(
                    Closure.builder().build(),
                    OutcomeAssessment.builder().copyOf(made).asOf(Told.DAY.minusYears(20)).build()))
            .build();

    assertThat(obstacles(REPLAY.replay(record))).containsExactly(Obstacle.Kind.NO_ANSWER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv-SE", "tr-TR", "ar-EG-u-nu-arab"})
  void aRecordIsTheSameBytesWhereverTheMachineStands(String tag) {
    String here = SamJson.auditRecord().write(Told.record(SAM), Layout.COMPACT);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(SamJson.auditRecord().write(Told.record(SAM), Layout.COMPACT)).isEqualTo(here);
      assertThat(REPLAY.replay(SamJson.auditRecord().read(here)))
          .isInstanceOf(Replayed.Equal.class);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatIsPrintedOfARecordNamesWhomItIsOfAndNothingElse() {
    AuditRecord record = Told.record(SAM);

    assertThat(record.toString())
        .contains("p-1", record.edition())
        .doesNotContain("poverty")
        .doesNotContain("unemployed")
        .doesNotContain("1977");
  }

  private static List<Obstacle.Kind> obstacles(Replayed replayed) {
    return ((Replayed.Impossible) replayed).obstacles().stream().map(Obstacle::kind).toList();
  }

  private static RecordedAnswer.OnApplicant answer(AuditRecord record) {
    return (RecordedAnswer.OnApplicant) record.answer();
  }

  private static AuditRecord with(AuditRecord record, Assessment assessment) {
    return AuditRecord.builder()
        .copyOf(record)
        .answer(new RecordedAnswer.OnApplicant(answer(record).applicant(), assessment))
        .build();
  }

  private static AuditRecord withVerdict(AuditRecord record) {
    return with(
        record,
        Assessment.builder()
            .copyOf(answer(record).assessment())
            .verdict(Verdict.NOT_ELIGIBLE)
            .build());
  }

  private static AuditRecord madeBy(AuditRecord record, String engine, String library) {
    Provenance made =
        Provenance.builder().copyOf(record.provenance()).engine(engine).library(library).build();
    return with(
        record, Assessment.builder().copyOf(answer(record).assessment()).provenance(made).build());
  }
}
