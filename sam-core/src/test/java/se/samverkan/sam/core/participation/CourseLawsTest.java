// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.programme.PolicyTerm;

/** What holds for each of thousands of courses that chance makes up. */
class CourseLawsTest {

  private static final int EVENTS = 30;
  private static final PolicyInForce POLICY =
      Cases.policy(
          Cases.number(PolicyTerm.SUMMONS_LIMIT, 3),
          Cases.number(PolicyTerm.GOAL_MONTHS, 6),
          Cases.number(PolicyTerm.TRANSFER_HOURS, 10),
          Cases.number(PolicyTerm.CONTACT_WEEKS, 2));

  /** Refusals that rest on policy or on the record, of which the small model knows nothing. */
  private static final Set<RefusalKind> BEYOND_THE_MODEL =
      EnumSet.of(
          RefusalKind.ASSESSMENT_MISSING,
          RefusalKind.SUMMONS_LIMIT_NOT_REACHED,
          RefusalKind.NO_GROUND_FOR_SHARING,
          RefusalKind.NO_REASON_FOR_CHANGE);

  private static final Set<Stage> REACHED = EnumSet.noneOf(Stage.class);
  private static final Set<EventKind> ACCEPTED = EnumSet.noneOf(EventKind.class);
  private static final Set<EventKind> REFUSED = EnumSet.noneOf(EventKind.class);

  @Property(tries = 10_000)
  @Label("the library and a small model of it accept the same events and reach the same stages")
  void agreesWithTheModel(@ForAll long seed) {
    RandomCourse course = new RandomCourse(seed);
    SmallModel model = new SmallModel();
    Participation participation = Cases.open();
    for (int i = 0; i < EVENTS; i++) {
      RecordedEvent event = course.next(participation.file().stage());
      Judgement judgement = participation.on(event, POLICY);
      if (judgement instanceof Judgement.Refused refused
          && BEYOND_THE_MODEL.containsAll(refused.kinds())) {
        continue;
      }
      boolean isAccepted = judgement instanceof Judgement.Accepted;
      assertThat(isAccepted)
          .as("%s at %s", event.event(), model.stage)
          .isEqualTo(model.take(event.event()));
      (isAccepted ? ACCEPTED : REFUSED).add(event.event().kind());
      participation = after(participation, judgement);
      assertThat(participation.file().stage()).isEqualTo(model.stage);
      assertThat(participation.file().hasDied()).isEqualTo(model.hasDied);
      REACHED.add(model.stage);
    }
  }

  @AfterProperty
  void everyStageAndKindWasSeen() {
    if (!ACCEPTED.isEmpty()) {
      assertThat(REACHED).containsExactlyInAnyOrder(Stage.values());
      assertThat(ACCEPTED)
          .containsExactlyInAnyOrderElementsOf(
              EnumSet.complementOf(EnumSet.of(EventKind.EVENT_VOIDED)));
      assertThat(REFUSED).hasSizeGreaterThan(40);
    }
  }

  @Property(tries = 1_000)
  @Label("stored events give the state that they gave when they were accepted")
  void rebuildGivesTheSame(@ForAll long seed) {
    Participation participation = course(seed, EVENTS);
    Participation rebuilt = Cases.rebuild(participation.recorded());
    assertThat(rebuilt).isEqualTo(participation);
    assertThat(rebuilt.state()).isEqualTo(participation.state());
    assertThat(rebuilt.contradictions()).allMatch(one -> one.kind() == RefusalKind.AFTER_DEATH);
    assertThat(rebuilt.plan()).isEqualTo(participation.plan());
    assertThat(rebuilt.grounds()).isEqualTo(participation.grounds());
  }

  @Property(tries = 1_000)
  @Label("a policy that is tightened later changes no state")
  void policyChangesNoState(@ForAll long seed) {
    Participation loose = course(seed, EVENTS);
    Participation rebuilt = Cases.rebuild(loose.recorded());
    PolicyInForce strict =
        new PolicyInForce(
            Cases.policy(Cases.number(PolicyTerm.SUMMONS_LIMIT, 99)).programme(), "2.0.0");
    rebuilt.adviceOn(Cases.BEGIN.plusYears(3), strict, Circumstances.unknown());
    assertThat(rebuilt.state()).isEqualTo(loose.state());
    assertThat(rebuilt.recorded())
        .allSatisfy(
            one ->
                assertThat(one.judgedBy()).contains(new PolicyVersion(Cases.PROGRAMME, "1.0.0")));
  }

  @Property(tries = 1_000)
  @Label("a refused event leaves the participation equal, and says what is possible")
  void refusalsChangeNothing(@ForAll long seed) {
    RandomCourse course = new RandomCourse(seed);
    Participation participation = Cases.open();
    for (int i = 0; i < EVENTS; i++) {
      Participation before = Cases.rebuild(participation.recorded());
      Judgement judgement = participation.on(course.next(Stage.ADMITTED), POLICY);
      assertThat(participation).isEqualTo(before);
      assertThat(participation.state()).isEqualTo(before.state());
      if (judgement instanceof Judgement.Refused refused) {
        assertThat(refused.kinds()).isNotEmpty();
        assertThat(refused.possible())
            .isEqualTo(Transitions.possibleAt(participation.file().stage()));
      }
      participation = after(participation, judgement);
    }
  }

  @Property(tries = 1_000)
  @Label("an end is final")
  void endsAreFinal(@ForAll long seed) {
    RandomCourse course = new RandomCourse(seed);
    Participation participation = Cases.open();
    Stage end = Stage.NOT_BEGUN;
    for (int i = 0; i < 60; i++) {
      participation =
          after(participation, participation.on(course.next(participation.file().stage()), POLICY));
      if (end.isEnd()) {
        assertThat(participation.file().stage()).isEqualTo(end);
      }
      end = participation.file().stage();
    }
  }

  @Property(tries = 1_000)
  @Label("voiding an event equals never having had it")
  void voidingIsForgetting(@ForAll long seed) {
    List<RecordedEvent> events = new ArrayList<>(vagueCourse(seed));
    RecordedEvent mistaken = events.get(new Random(seed).nextInt(events.size()));
    List<RecordedEvent> without = new ArrayList<>(events);
    without.remove(mistaken);
    events.add(
        Cases.event("void", "2011-05-01", new Course.EventVoided(mistaken.id(), "wrong person")));
    Participation voided = Cases.rebuild(events);
    Participation never = Cases.rebuild(without);
    assertThat(voided.state()).isEqualTo(never.state());
    assertThat(voided.file().events()).isEqualTo(never.file().events());
    assertThat(voided.contradictions()).isEqualTo(never.contradictions());
    assertThat(voided.stateOn(Cases.BEGIN.plusMonths(5)))
        .isEqualTo(never.stateOn(Cases.BEGIN.plusMonths(5)));
    assertThat(voided.adviceOn(Cases.BEGIN.plusMonths(9), POLICY, Circumstances.unknown()))
        .isEqualTo(never.adviceOn(Cases.BEGIN.plusMonths(9), POLICY, Circumstances.unknown()));
  }

  @Property(tries = 1_000)
  @Label("no history, however strange, makes anything throw, and none of it is lost")
  void nothingThrows(@ForAll long seed) {
    List<RecordedEvent> events = new ArrayList<>(vagueCourse(seed));
    Collections.shuffle(events, new Random(seed));
    Participation participation = Cases.rebuild(events);
    assertThat(participation.recorded()).isEqualTo(events);
    assertThat(participation.file().events().size() + faulty(participation))
        .isEqualTo(events.size());
    for (int month = -1; month < 30; month++) {
      assertThat(participation.stateOn(Cases.BEGIN.plusMonths(month)).possible()).isNotEmpty();
      participation.adviceOn(Cases.BEGIN.plusMonths(month), POLICY, Circumstances.unknown());
    }
    participation.knownOn(Cases.BEGIN);
    participation.handoverReadiness();
  }

  @Property(tries = 1_000)
  @Label("where every day is known, so is the state on any day; vague days only open it")
  void vagueDaysOpenTheState(@ForAll long seed) {
    Participation exact = course(seed, EVENTS);
    RandomCourse vagueness = new RandomCourse(seed);
    List<RecordedEvent> events = new ArrayList<>();
    for (RecordedEvent event : exact.recorded()) {
      events.add(
          vagueness.upTo(3) == 0
              ? RecordedEvent.builder().copyOf(event).on(month(event)).build()
              : event);
    }
    Participation vague = Cases.rebuild(events);
    for (int days = 0; days < 900; days += 13) {
      StateOnDate known = exact.stateOn(Cases.BEGIN.plusDays(days));
      assertThat(known.isOpen()).isFalse();
      if (vague.contradictions().isEmpty()) {
        assertThat(vague.stateOn(Cases.BEGIN.plusDays(days)).stages()).containsAll(known.stages());
      }
    }
  }

  @Property(tries = 1_000)
  @Label("an event goes after whatever certainly happened before it, and reorders no other")
  void orderIsStable(@ForAll long seed) {
    List<RecordedEvent> events = new ArrayList<>(vagueCourse(seed));
    Collections.shuffle(events, new Random(seed));
    List<RecordedEvent> ordered = Chronology.of(events);
    assertThat(ordered).containsExactlyInAnyOrderElementsOf(events);
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = i + 1; j < ordered.size(); j++) {
        assertThat(isSurelyBefore(ordered.get(j), ordered.get(i))).isFalse();
      }
    }
    RecordedEvent last = events.remove(events.size() - 1);
    ordered.remove(last);
    assertThat(Chronology.of(events)).isEqualTo(ordered);
  }

  private static boolean isSurelyBefore(RecordedEvent one, RecordedEvent other) {
    return one.latest().isBefore(other.on().earliest());
  }

  private static long faulty(Participation participation) {
    return participation.contradictions().stream().map(Contradiction::event).distinct().count();
  }

  private static PartialDate month(RecordedEvent event) {
    return PartialDate.of(YearMonth.from(event.on().earliest()));
  }

  private static Participation course(long seed, int length) {
    RandomCourse course = new RandomCourse(seed);
    Participation participation = Cases.open();
    for (int i = 0; i < length; i++) {
      participation =
          after(participation, participation.on(course.next(participation.file().stage()), POLICY));
    }
    return participation;
  }

  /** Events that need not fit each other, some with days that are known in part only. */
  private static List<RecordedEvent> vagueCourse(long seed) {
    RandomCourse course = new RandomCourse(seed);
    SmallModel model = new SmallModel();
    List<RecordedEvent> events = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      RecordedEvent event = course.next(model.stage);
      model.take(event.event());
      events.add(course.vague(event));
    }
    return events;
  }

  private static Participation after(Participation before, Judgement judgement) {
    return judgement.fold(Judgement.Accepted::next, refused -> before);
  }
}
