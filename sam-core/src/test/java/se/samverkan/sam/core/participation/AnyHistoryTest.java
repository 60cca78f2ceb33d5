// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.arbitrary.CommonArbitraries;
import se.samverkan.sam.arbitrary.Events;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.date.PartialDate;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingGround;

/** Whatever a store holds can be rebuilt and asked, however little it fits together. */
class AnyHistoryTest {

  private static final EnrolmentId ENROLMENT = EnrolmentId.of("case-7");

  @Property(tries = 300)
  void any_events_are_rebuilt_and_tell_where_they_lead(
      @ForAll("histories") List<RecordedEvent> history, @ForAll("days") LocalDate day) {
    Participation rebuilt = rebuilt(history);

    assertThat(rebuilt.recorded()).isEqualTo(history);
    assertThat(rebuilt.stateOn(day).possible()).isNotEmpty();
    assertThat(rebuilt.state()).isNotNull();
    assertThat(rebuilt.knownOn(day)).isNotNull();
    assertThat(rebuilt.plan()).isNotNull();
    assertThat(rebuilt.handoverReadiness()).isNotNull();
    assertThat(rebuilt.grounds()).isNotNull();
    assertThat(rebuilt.possible()).isSubsetOf(Set.of(EventKind.values()));
  }

  @Example
  void a_consent_that_was_over_before_it_was_recorded_allows_nothing() {
    SharingGround ground =
        SharingGround.builder()
            .basis(LegalBasis.CONSENT)
            .consent(ConsentKind.WRITTEN_PARTICIPATION)
            .purposes(Set.of(Purpose.SHOW_PLAN))
            .parties(Set.of(Agency.EMPLOYMENT_SERVICE, Agency.HEALTH_CARE))
            .withdrawnOn(LocalDate.of(2009, 3, 1))
            .build();
    RecordedEvent given =
        RecordedEvent.builder()
            .id(EventId.of("e-1"))
            .enrolment(ENROLMENT)
            .on(PartialDate.of(LocalDate.of(2009, 4, 1)))
            .event(new Permission.ConsentGiven(ground))
            .build();

    Participation rebuilt = rebuilt(List.of(given));

    assertThat(
            rebuilt
                .grounds()
                .between(
                    Agency.EMPLOYMENT_SERVICE,
                    Agency.HEALTH_CARE,
                    Purpose.SHOW_PLAN,
                    LocalDate.of(2009, 4, 2))
                .isAllowed())
        .isFalse();
  }

  @Provide
  Arbitrary<List<RecordedEvent>> histories() {
    return Events.recorded(ENROLMENT).list().uniqueElements(RecordedEvent::id).ofMaxSize(30);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return CommonArbitraries.dates();
  }

  private static Participation rebuilt(List<RecordedEvent> history) {
    return Participation.rebuild(ENROLMENT, ParticipantId.of("p-1"), "sam", history);
  }
}
