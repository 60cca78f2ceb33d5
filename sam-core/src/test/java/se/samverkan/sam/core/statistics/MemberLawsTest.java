// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.participation.Participation;
import se.samverkan.sam.core.participation.Stage;

/** What a row says agrees with what the participation says. */
class MemberLawsTest {

  @Property
  void who_is_enrolled_on_a_day_is_so_by_the_participation_too(
      @ForAll("participations") Participation participation, @ForAll("days") LocalDate day) {
    Member member =
        Member.of(participation, Optional.empty(), Map.of(), LocalDate.of(2200, 1, 1)).build();
    assertThat(member.isEnrolledOn(day)).isEqualTo(enrolled(participation, day));
  }

  @Property
  void a_row_of_a_day_tells_of_that_day_what_a_later_one_tells(
      @ForAll("participations") Participation participation, @ForAll("days") LocalDate day) {
    Member then = Member.of(participation, Optional.empty(), Map.of(), day).build();
    Member later =
        Member.of(participation, Optional.empty(), Map.of(), LocalDate.of(2200, 1, 1)).build();
    assertThat(then.isEnrolledOn(day)).isEqualTo(later.isEnrolledOn(day));
    assertThat(later.reached()).containsAll(then.reached());
  }

  private static Finding enrolled(Participation participation, LocalDate day) {
    Collection<Stage> stages = participation.stateOn(day).stages();
    if (stages.stream().allMatch(Stage::isEnrolled)) {
      return Finding.MET;
    }
    return stages.stream().anyMatch(Stage::isEnrolled) ? Finding.UNKNOWN : Finding.NOT_MET;
  }

  @Provide
  Arbitrary<Participation> participations() {
    return Courses.participations();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Courses.days();
  }
}
