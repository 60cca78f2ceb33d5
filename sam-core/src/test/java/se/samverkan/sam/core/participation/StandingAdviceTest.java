// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.participation.AdviceCases.SILENT;
import static se.samverkan.sam.core.participation.AdviceCases.about;
import static se.samverkan.sam.core.participation.AdviceCases.person;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.programme.PolicyTerm;

/**
 * What is to be heeded as long as something stands: nobody reached, a concern, a consent (F28, F35,
 * F38, F55).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingAdviceTest {

  private static Contact.ContactAttempted attempt(ContactResult result) {
    return new Contact.ContactAttempted(ContactChannel.PHONE, result);
  }

  @Test
  void somebody_who_is_not_reached_for_two_weeks_is_told_until_reached() {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.CONTACT_WEEKS, 2));
    Story story =
        Story.admitted(policy, "2010-01-01").then("2010-02-01", attempt(ContactResult.NO_ANSWER));
    assertThat(story.adviceOn("2010-02-14")).isEmpty();
    assertThat(story.adviceOn("2010-02-15")).containsExactly(AdviceKind.CONTACT_NOT_REACHED);
    story.then("2010-02-20", attempt(ContactResult.NO_ACTIVE_PHONE));
    assertThat(story.advice()).containsExactly(AdviceKind.CONTACT_NOT_REACHED);
    story.then("2010-02-21", attempt(ContactResult.NOT_KNOWN_TO_PERSON));
    assertThat(story.advice()).isEmpty();
    story.then("2010-03-01", attempt(ContactResult.NO_ANSWER));
    assertThat(story.adviceOn("2010-03-14")).isEmpty();
    assertThat(story.adviceOn("2010-03-15")).containsExactly(AdviceKind.CONTACT_NOT_REACHED);
    story.then("2010-03-20", Cases.held(MeetingKind.INFORMATION));
    assertThat(story.adviceOn("2010-06-01")).isEmpty();
  }

  @Test
  void an_attempt_of_which_only_the_month_is_known_leaves_open_whether_two_weeks_have_passed() {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.CONTACT_WEEKS, 2));
    Story story =
        Story.admitted(policy, "2010-01-01").then("2010-02", attempt(ContactResult.NO_ANSWER));
    assertThat(story.openAdviceOn("2010-02-14")).isEmpty();
    assertThat(story.openAdviceOn("2010-02-15")).containsExactly(AdviceKind.CONTACT_NOT_REACHED);
    assertThat(
            story
                .participation()
                .adviceOn(LocalDate.of(2010, 2, 15), policy, Circumstances.unknown())
                .get(0)
                .question())
        .as("it asks for the day")
        .isPresent();
    assertThat(story.openAdviceOn("2010-03-13")).containsExactly(AdviceKind.CONTACT_NOT_REACHED);
    assertThat(story.adviceOn("2010-03-14")).containsExactly(AdviceKind.CONTACT_NOT_REACHED);
  }

  @Test
  void concern_for_life_shows_the_route_until_the_end_and_excludes_nobody() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", new Contact.SafeguardingRaised(Optional.of("psychiatry")));
    assertThat(story.advice()).containsExactly(AdviceKind.SAFEGUARDING_ROUTE);
    assertThat(story.stage()).isEqualTo(Stage.ADMITTED);
    Story told = Story.admitted(SILENT, "2010-01-01").amid(about(person().suicideRisk(true)));
    assertThat(told.adviceOn("2010-02-01")).containsExactly(AdviceKind.SAFEGUARDING_ROUTE);
    told.amid(about(person().suicideRisk(false)));
    assertThat(told.adviceOn("2010-02-01")).isEmpty();
  }

  @Test
  void a_consent_to_take_part_that_is_withdrawn_is_told_until_it_is_given_again() {
    Permission.ConsentGiven given =
        new Permission.ConsentGiven(Cases.written(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE));
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-01-02", given)
            .then("2010-02-01", new Permission.ConsentWithdrawn(ConsentKind.WRITTEN_PARTICIPATION));
    assertThat(story.advice()).containsExactly(AdviceKind.CONSENT_WITHDRAWN);
    story.then("2010-02-02", given);
    assertThat(story.advice()).isEmpty();
  }

  @Test
  void an_identity_that_comes_to_be_protected_is_told() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", new Permission.IdentityProtected(true));
    assertThat(story.advice()).containsExactly(AdviceKind.PROTECTED_IDENTITY);
    story.then("2010-03-01", new Permission.IdentityProtected(false));
    assertThat(story.advice()).isEmpty();
  }

  @Test
  void an_enrolment_beyond_six_months_is_told_with_its_reason_or_without() {
    PolicyInForce policy = Cases.policy(Cases.number(PolicyTerm.GOAL_MONTHS, 6));
    Story story = Story.admitted(policy, "2010-01-15");
    assertThat(story.adviceOn("2010-07-15")).isEmpty();
    assertThat(story.adviceOn("2010-07-16")).containsExactly(AdviceKind.OVERDUE);
    story.then("2010-07-01", new Course.Extended("waiting for medical treatment"));
    assertThat(story.adviceOn("2010-07-15")).isEmpty();
    assertThat(story.adviceOn("2010-07-16")).containsExactly(AdviceKind.OVERDUE_WITH_REASON);
    story.then("2010-08-01", new Course.Closed(ClosureReason.COMPLETED));
    assertThat(story.adviceOn("2010-09-01")).isEmpty();
  }
}
