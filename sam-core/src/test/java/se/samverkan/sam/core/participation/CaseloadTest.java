// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.plan.PlannedActivity;
import se.samverkan.sam.core.programme.PolicyTerm;

/** Who is enrolled on a day, in a group, and who has a guaranteed place (F41, F51, F72). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseloadTest {

  private static final LocalDate DAY = LocalDate.of(2010, 3, 1);
  private static final PolicyInForce POLICY =
      Cases.policy(
          Cases.number(PolicyTerm.GUARANTEED_PLACES, 15),
          Cases.texts(PolicyTerm.GUARANTEED_MEASURES, "grona-arenor"));

  private static Participation renamed(Participation participation, String enrolment) {
    EnrolmentId id = EnrolmentId.of(enrolment);
    List<RecordedEvent> events = new ArrayList<>();
    for (RecordedEvent event : participation.recorded()) {
      events.add(RecordedEvent.builder().copyOf(event).enrolment(id).build());
    }
    return Participation.rebuild(id, Cases.PERSON, Cases.PROGRAMME, events);
  }

  private static Participation somebody(String enrolment, Story story) {
    return renamed(story.participation(), enrolment);
  }

  private static Story enrolled() {
    return Story.admitted(POLICY, "2010-01-01");
  }

  private static Story booked(String measure, String activity) {
    return enrolled()
        .then("2010-02-01", new Planning.ActivityPlanned(PlannedActivity.of("garden", measure)))
        .then("2010-02-01", new Planning.PlaceBooked("grona-arenor", Optional.of(activity)));
  }

  @Test
  void those_are_counted_who_are_enrolled_on_the_day() {
    Participation closed =
        somebody("c", enrolled().then("2010-03-01", new Course.Closed(ClosureReason.COMPLETED)));
    Caseload caseload =
        Caseload.of(List.of(somebody("a", enrolled()), somebody("b", enrolled()), closed));
    assertThat(caseload.enrolledOn(DAY.minusDays(1))).contains(3);
    assertThat(caseload.enrolledOn(DAY)).contains(2);
    assertThat(caseload.enrolledOn(LocalDate.of(2009, 12, 31))).contains(0);
  }

  @Test
  void others_are_all_but_the_person_asked_about() {
    Participation asked = somebody("a", enrolled());
    Caseload caseload = Caseload.of(List.of(asked, somebody("b", enrolled())));
    assertThat(caseload.around(asked, DAY, POLICY).build().othersEnrolled()).contains(1);
  }

  @Test
  void a_count_that_a_month_leaves_open_is_unknown() {
    Participation vague =
        somebody(
            "b",
            Story.admitted(POLICY, "2010-01-01")
                .then("2010-03", new Course.Closed(ClosureReason.COMPLETED)));
    Caseload caseload = Caseload.of(List.of(somebody("a", enrolled()), vague));
    assertThat(caseload.enrolledOn(DAY)).isEmpty();
    assertThat(caseload.enrolledOn(LocalDate.of(2010, 3, 31))).contains(1);
  }

  @Test
  void the_same_group_is_counted_and_no_other() {
    Participation asked =
        somebody("a", enrolled().then("2010-02-01", new Contact.CohortJoined("3")));
    Participation same =
        somebody("b", enrolled().then("2010-02-01", new Contact.CohortJoined("3")));
    Participation other =
        somebody("c", enrolled().then("2010-02-01", new Contact.CohortJoined("4")));
    Caseload caseload = Caseload.of(List.of(asked, same, other));
    assertThat(caseload.around(asked, DAY, POLICY).build().othersInCohort()).contains(1);
    Participation inNone = somebody("d", enrolled());
    assertThat(caseload.around(inNone, DAY, POLICY).build().othersInCohort()).isEmpty();
  }

  @Test
  void a_guaranteed_place_is_booked_in_the_plan_and_not_given_up() {
    Participation asked = somebody("a", enrolled());
    List<Participation> all = new ArrayList<>(List.of(asked));
    all.add(somebody("b", booked("grona-arenor", "garden")));
    all.add(somebody("c", booked("embla", "garden")));
    all.add(somebody("d", booked("grona-arenor", "another")));
    all.add(
        somebody(
            "e",
            booked("grona-arenor", "garden")
                .then("2010-02-02", new Planning.ActivityStarted("garden"))));
    assertThat(taken(asked, all)).contains(2);
    all.add(
        somebody(
            "f",
            booked("grona-arenor", "garden")
                .then("2010-02-02", new Planning.ActivityStarted("garden"))
                .then("2010-02-03", new Planning.ActivityEnded("garden", true, Optional.empty()))));
    all.add(
        somebody(
            "g",
            booked("grona-arenor", "garden")
                .then("2010-02-02", new Course.Closed(ClosureReason.WITHDREW))));
    assertThat(taken(asked, all)).contains(2);
    all.add(
        somebody(
            "open",
            Story.admitted(POLICY, "2010-01-01")
                .then("2010-03", new Course.Closed(ClosureReason.WITHDREW))));
    all.add(
        somebody(
            "elsewhere",
            enrolled()
                .then(
                    "2010-02-01",
                    new Planning.ActivityPlanned(PlannedActivity.of("garden", "grona-arenor")))
                .then("2010-02-01", new Planning.PlaceBooked("embla", Optional.of("garden")))));
    assertThat(taken(asked, all)).as("who holds no place leaves none open").contains(2);
    all.add(
        somebody(
            "h",
            booked("grona-arenor", "garden")
                .then("2010-03", new Course.Closed(ClosureReason.WITHDREW))));
    assertThat(taken(asked, all)).isEmpty();
  }

  private static Optional<Integer> taken(Participation asked, List<Participation> all) {
    return Caseload.of(all).around(asked, DAY, POLICY).build().guaranteedPlacesTaken();
  }
}
