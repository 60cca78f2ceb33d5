// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.sam.core.assessment.DecisionOutcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventKindTest {

  @ParameterizedTest
  @EnumSource
  void a_kind_is_found_by_the_name_of_its_record_in_lower_camel_case(EventKind kind) {
    assertThat(kind.id()).isEqualToIgnoringCase(kind.record().getSimpleName()).matches("[a-z]\\w+");
    assertThat(EventKind.of(kind.id())).contains(kind);
    assertThat(EventKind.of(kind.record().getSimpleName())).isEmpty();
  }

  @Test
  void there_is_a_kind_for_each_record_of_an_event() {
    Set<Class<?>> records =
        Arrays.stream(Event.class.getPermittedSubclasses())
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .collect(Collectors.toSet());

    assertThat(Arrays.stream(EventKind.values()).<Class<?>>map(EventKind::record))
        .containsExactlyInAnyOrderElementsOf(records);
  }

  @Test
  void where_a_decision_leads_hangs_on_what_was_decided() {
    for (DecisionOutcome outcome : DecisionOutcome.values()) {
      assertThat(EventForm.of(Cases.decided(outcome, "2010-01-01")))
          .hasToString(outcome.name())
          .extracting(EventForm::label)
          .isEqualTo(outcome.label());
    }
  }

  @Test
  void where_a_meeting_leads_hangs_on_what_it_was() {
    for (MeetingKind meeting : MeetingKind.values()) {
      EventForm form = EventForm.of(Cases.held(meeting));

      assertThat(form)
          .isEqualTo(
              switch (meeting) {
                case FIRST -> EventForm.FIRST_MEETING;
                case MAPPING_1, MAPPING_2, MAPPING_3 -> EventForm.MAPPING_MEETING;
                default -> EventForm.OTHER_MEETING;
              });
    }
    assertThat(List.of(EventForm.FIRST_MEETING, EventForm.MAPPING_MEETING, EventForm.OTHER_MEETING))
        .extracting(form -> form.label().sv())
        .containsExactly(
            MeetingKind.FIRST.label().sv(), "kartläggningsmöte", MeetingKind.OTHER.label().sv());
  }

  @Test
  void of_any_other_event_its_kind_alone_tells_where_it_leads() {
    assertThat(EventForm.of(new Course.Resumed())).isEqualTo(EventForm.PLAIN);
  }
}
