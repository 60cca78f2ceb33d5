// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.participation.ParticipationCases.SILENT;
import static se.samverkan.sam.core.participation.ParticipationCases.day;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ConsentKind;
import se.samverkan.sam.core.sharing.LegalBasis;
import se.samverkan.sam.core.sharing.Purpose;
import se.samverkan.sam.core.sharing.SharingAnswer;
import se.samverkan.sam.core.sharing.SharingGround;

/** On which grounds data may be shared, as events tell of consents (F35–F37). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroundsTest {

  private static boolean isAllowed(Participation participation, String day) {
    return participation
            .grounds()
            .between(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE, Purpose.EXCHANGE_DATA, day(day))
        instanceof SharingAnswer.Allowed;
  }

  private static SharingGround oral() {
    return SharingGround.builder()
        .basis(LegalBasis.CONSENT)
        .consent(ConsentKind.ORAL_PARTICIPATION)
        .addPurposes(Purpose.TAKE_PART)
        .addParties(Agency.SOCIAL_SERVICES)
        .build();
  }

  @Test
  void consents_cover_from_the_day_they_are_given_until_the_day_they_are_withdrawn() {
    Participation participation =
        Story.admitted(SILENT, "2010-01-01")
            .then(
                "2010-02",
                new Permission.ConsentGiven(
                    Cases.written(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE)))
            .then("2010-04", new Permission.ConsentWithdrawn(ConsentKind.WRITTEN_PARTICIPATION))
            .participation();
    assertThat(isAllowed(participation, "2010-02-27")).isFalse();
    assertThat(isAllowed(participation, "2010-02-28")).isTrue();
    assertThat(isAllowed(participation, "2010-03-31")).isTrue();
    assertThat(isAllowed(participation, "2010-04-01")).isFalse();
  }

  @Test
  void a_consent_that_tells_its_own_first_day_begins_on_it() {
    Participation participation =
        Story.admitted(SILENT, "2010-01-01")
            .then(
                "2010-02-10",
                new Permission.ConsentGiven(
                    SharingGround.builder()
                        .copyOf(Cases.written(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE))
                        .from(day("2010-02-20"))
                        .build()))
            .participation();
    assertThat(isAllowed(participation, "2010-02-19")).isFalse();
    assertThat(isAllowed(participation, "2010-02-20")).isTrue();
  }

  @Test
  void one_consent_is_withdrawn_and_the_other_stays() {
    Story story =
        Story.admitted(SILENT, "2010-01-01")
            .then("2010-02-01", new Permission.ConsentGiven(oral()))
            .then(
                "2010-02-01",
                new Permission.ConsentGiven(
                    Cases.written(Agency.HEALTH_CARE, Agency.EMPLOYMENT_SERVICE)))
            .then("2010-03-01", new Permission.ConsentWithdrawn(ConsentKind.ORAL_PARTICIPATION));
    assertThat(isAllowed(story.participation(), "2010-03-01")).isTrue();
    assertThat(
            story.refusalsOf(
                "2010-03-02", new Permission.ConsentWithdrawn(ConsentKind.ORAL_PARTICIPATION)))
        .as("it is withdrawn already")
        .containsExactly(RefusalKind.NO_SUCH_CONSENT);
    assertThat(
            story.refusalsOf(
                "2010-03-02", new Permission.ConsentWithdrawn(ConsentKind.NATIONAL_FOLLOW_UP)))
        .containsExactly(RefusalKind.NO_SUCH_CONSENT);
    assertThat(
            story.refusalsOf(
                "2010-03-02", new Permission.ConsentWithdrawn(ConsentKind.WRITTEN_PARTICIPATION)))
        .isEmpty();
  }
}
