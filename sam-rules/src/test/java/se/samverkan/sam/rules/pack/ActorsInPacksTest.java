// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.programme.Body;
import se.samverkan.sam.core.programme.Mandate;
import se.samverkan.sam.core.programme.Party;
import se.samverkan.sam.core.programme.Programme;

/** What packs say of the programmes' names, days and actors. */
class ActorsInPacksTest {

  private static final Programme SAM = RulePacks.builtIn("sam").programme();
  private static final Programme RESAM = RulePacks.builtIn("resam").programme();

  @Test
  void f1_theNameThatThePapersSpellInThreeWaysIsATitleAndTwoAliases() {
    assertThat(SAM.id()).isEqualTo("sam");
    assertThat(SAM.title().sv()).isEqualTo("Samverkan för arbetsåtergång");
    assertThat(SAM.aliases())
        .containsExactly("Samordning för arbetsåtergång", "Samordning för arbetsåtgång");
  }

  @Test
  void f2_f3_theDaysAreThoseOfThePapers() {
    assertThat(SAM.from()).isEqualTo(LocalDate.of(2011, 10, 1));
    assertThat(SAM.until()).contains(LocalDate.of(2012, 12, 31));
    assertThat(RESAM.from()).isEqualTo(LocalDate.of(2007, 9, 1));
    assertThat(RESAM.until()).contains(LocalDate.of(2010, 12, 31));
  }

  @Test
  void f4_fourPartiesRunSamAndTheAssociationPays() {
    assertThat(SAM.parties())
        .extracting(Party::agency)
        .containsExactly(
            Agency.EMPLOYMENT_SERVICE,
            Agency.SOCIAL_INSURANCE_AGENCY,
            Agency.SOCIAL_SERVICES,
            Agency.HEALTH_CARE);
    assertThat(SAM.funder()).contains("Samordningsförbundet Västerås");
  }

  @Test
  void f5_f13_theMunicipalityRefersToResamAndHasNoSeatInItsSteeringGroup() {
    assertThat(RESAM.parties()).extracting(Party::agency).doesNotContain(Agency.SOCIAL_SERVICES);
    assertThat(RESAM.referrers())
        .extracting(Party::agency)
        .containsExactly(
            Agency.EMPLOYMENT_SERVICE,
            Agency.SOCIAL_INSURANCE_AGENCY,
            Agency.SOCIAL_SERVICES,
            Agency.HEALTH_CARE);
  }

  @Test
  void f14_whoRefersToSamStandsInOrderOfHowMany() {
    assertThat(SAM.referrers())
        .extracting(Party::agency)
        .containsExactly(
            Agency.SOCIAL_SERVICES, Agency.SOCIAL_INSURANCE_AGENCY, Agency.EMPLOYMENT_SERVICE);
  }

  @Test
  void f6_f7_f9_f10_eachBodyOfSamHasItsOwnMandates() {
    assertThat(mandates(SAM, "steering-group"))
        .containsExactly(Mandate.EXCLUDE, Mandate.REFER_TO_TREATMENT, Mandate.LEAD);
    assertThat(mandates(SAM, "project-group")).containsExactly(Mandate.ADMIT, Mandate.FOLLOW_CASES);
    assertThat(mandates(SAM, "board-preparatory-group")).containsExactly(Mandate.PREPARE_BOARD);
    assertThat(mandates(SAM, "case-officer")).containsExactly(Mandate.PROPOSE_PARTICIPANTS);
  }

  @Test
  void f11_f12_theTeamOfResamFollowsCasesAndNoBodyOfItAdmits() {
    assertThat(mandates(RESAM, "team")).containsExactly(Mandate.FOLLOW_CASES);
    assertThat(RESAM.bodies()).flatExtracting(Body::mandates).doesNotContain(Mandate.ADMIT);
  }

  private static Iterable<Mandate> mandates(Programme programme, String body) {
    return programme.bodies().stream()
        .filter(one -> one.id().equals(body))
        .findFirst()
        .orElseThrow()
        .mandates();
  }
}
