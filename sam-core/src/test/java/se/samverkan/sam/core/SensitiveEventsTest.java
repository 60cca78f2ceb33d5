// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.Events;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.core.participation.Event;
import se.samverkan.sam.core.participation.EventId;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.PolicyVersion;
import se.samverkan.sam.core.participation.RecordedEvent;

/** What happened to a person shows in no text that may end up in a log, but for its kind. */
class SensitiveEventsTest {

  private static final LocalDate DAY = LocalDate.of(2012, 6, 14);

  @Property(tries = 20)
  void no_text_of_an_event_shows_more_than_its_kind(
      @ForAll("one_of_each_kind") List<Event> events) {
    for (Event event : events) {
      assertThat(event.toString())
          .isIn(event.kind().id(), event.getClass().getSimpleName() + "[]")
          .doesNotContain(SensitiveValuesTest.MARKERS);
    }
  }

  @Property(tries = 20)
  void no_text_of_a_record_of_events_shows_them(@ForAll("one_of_each_kind") List<Event> events) {
    EnrolmentId enrolment = EnrolmentId.of("case-7");
    List<RecordedEvent> recorded =
        events.stream()
            .map(
                event ->
                    RecordedEvent.builder()
                        .id(EventId.of("e-" + event.kind().id()))
                        .enrolment(enrolment)
                        .on(PartialDate.of(DAY))
                        .recordedOn(DAY)
                        .judgedBy(new PolicyVersion("sam", "1"))
                        .event(event)
                        .build())
            .toList();

    assertThat(recorded)
        .allSatisfy(one -> assertThat(one.toString()).doesNotContain(SensitiveValuesTest.MARKERS));
    assertThat(
            Participation.rebuild(enrolment, ParticipantId.of("p-1"), "sam", recorded).toString())
        .contains("case-7", "p-1", "sam")
        .doesNotContain(SensitiveValuesTest.MARKERS);
  }

  @Provide
  Arbitrary<List<Event>> one_of_each_kind() {
    return Combinators.combine(
            Arrays.stream(EventKind.values()).map(kind -> Events.marked(kind, "marker")).toList())
        .as(events -> events);
  }
}
