// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.participation.Advice;
import se.samverkan.sam.core.participation.AdviceKind;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.Judgement;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.RecordedEvent;
import se.samverkan.sam.core.participation.RefusalKind;
import se.samverkan.sam.json.SamJson;

/** The stories together show all that the library can answer. */
class StoriesTest {

  static List<Play> plays() throws UnusableException {
    return Stories.shipped().stream().map(Play::of).toList();
  }

  @Test
  void the_stories_of_the_reports_are_there() throws UnusableException {
    assertThat(plays())
        .extracting(play -> play.story().id())
        .doesNotHaveDuplicates()
        .contains("S1", "S2", "S3", "S4", "S5", "S6", "S7a", "S7b", "S8", "S9")
        .contains("S12", "S13", "S14", "S15", "S16", "S17a", "S17b", "S17c");
  }

  @ParameterizedTest
  @MethodSource("plays")
  void each_goes_as_it_expects(Play play) {
    assertThat(Expected.missedIn(play)).isEmpty();
  }

  @Test
  void no_reason_for_refusal_is_left_untold() throws UnusableException {
    Set<RefusalKind> untold = EnumSet.allOf(RefusalKind.class);
    scenes().forEach(scene -> untold.removeAll(refusals(scene.judgement())));
    assertThat(untold).isEmpty();
  }

  @Test
  void no_advice_is_left_untold() throws UnusableException {
    Set<AdviceKind> untold = EnumSet.allOf(AdviceKind.class);
    scenes().forEach(scene -> untold.removeAll(kinds(advice(scene.judgement()))));
    for (Play play : plays()) {
      play.story().ask().forEach(day -> untold.removeAll(kinds(play.adviceOn(day))));
    }
    assertThat(untold).isEmpty();
  }

  @Test
  void no_kind_of_event_is_left_out() throws UnusableException {
    Set<EventKind> left = EnumSet.allOf(EventKind.class);
    for (Play play : plays()) {
      play.ending().recorded().forEach(one -> left.remove(one.event().kind()));
    }
    assertThat(left).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("plays")
  void events_that_were_written_and_read_give_the_same_participation(Play play) {
    Participation ending = play.ending();
    String lines = SamJson.writeEventLines(ending.recorded());
    List<RecordedEvent> read = SamJson.readEventLines(lines).orElseThrow();
    Participation rebuilt =
        Participation.rebuild(ending.enrolment(), ending.participant(), ending.programme(), read);
    assertThat(rebuilt).isEqualTo(ending);
    assertThat(rebuilt.state()).isEqualTo(ending.state());
    assertThat(rebuilt.plan()).isEqualTo(ending.plan());
    assertThat(rebuilt.contradictions()).isEqualTo(ending.contradictions());
    assertThat(play.story().ask())
        .allSatisfy(day -> assertThat(rebuilt.stateOn(day)).isEqualTo(ending.stateOn(day)));
  }

  private static Stream<Play.Scene> scenes() throws UnusableException {
    return plays().stream().flatMap(play -> play.scenes().stream());
  }

  private static List<RefusalKind> refusals(Judgement judgement) {
    return judgement.fold(accepted -> List.of(), Judgement.Refused::kinds);
  }

  private static List<Advice> advice(Judgement judgement) {
    return judgement.fold(Judgement.Accepted::advice, refused -> List.of());
  }

  private static List<AdviceKind> kinds(List<Advice> advice) {
    return advice.stream().filter(one -> one.finding() == Finding.MET).map(Advice::kind).toList();
  }
}
