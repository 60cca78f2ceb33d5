// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** Mutants of a pack with two rules, one of which says something twice. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MutantsTest {

  private static final String MANIFEST =
      """
      pack: toy
      version: "1.0.0"
      validFrom: 2012-01-01
      title: {sv: leksak, en: toy}
      sources: [somewhere]
      programme: {from: 2012-01-01}
      values:
        age.lowest:
          label: {sv: lägsta ålder, en: lowest age}
          history: [{from: 2011-06-01, number: 16, source: somewhere}]
      groups:
        - id: target-group
          role: targetGroup
          label: {sv: målgrupp, en: target group}
          source: somewhere
          requires:
            anyOf: [toy.age, {allOf: [toy.age, toy.swedish]}]
      """;

  private static final String RULES =
      """
      package se.samverkan.sam.packs.toy;
      import se.samverkan.sam.core.applicant.ApplicantOnDate;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      rule "of age"
          @id("toy.age") @source("somewhere") @sv("är gammal nog") @en("is old enough")
      when
          ApplicantOnDate( age >= values.number("age.lowest"), age > 10 )
      then
          findings.met( drools.getRule() );
      end
      rule "speaks Swedish"
          @id("toy.swedish") @source("somewhere") @sv("talar svenska") @en("speaks Swedish")
      when
          ApplicantOnDate( speaksSwedish == true )
      then
          findings.met( drools.getRule() );
      end
      """;

  private static final RulePack TOY = toy();

  @Test
  void a_mutant_says_where_it_is_and_what_has_changed() {
    assertThat(Survey.of(TOY, List.of()).survivors())
        .filteredOn(mistake -> mistake.mutant().isPresent())
        .extracting(Mistake::toString)
        .containsExactlyInAnyOrder(
            "eligibility.drl:5 `toy.age`: `&&` becomes `||` in"
                + " `age >= values.number(\"age.lowest\"), age > 10`",
            "eligibility.drl:5 `toy.age`: `age >= values.number(\"age.lowest\")` is left out",
            "eligibility.drl:5 `toy.age`: `age >= values.number(\"age.lowest\")` becomes"
                + " `age > values.number(\"age.lowest\")`",
            "eligibility.drl:12 `toy.swedish`: `speaksSwedish == true` becomes"
                + " `speaksSwedish != true`",
            "pack.yaml:8 `value/age.lowest`: 16 becomes 15",
            "pack.yaml:8 `value/age.lowest`: 16 becomes 17",
            "pack.yaml:12 `group/target-group`: any of becomes all of over `toy.age`, `toy.swedish`",
            "pack.yaml:12 `group/target-group`: all of becomes any of over `toy.age`, `toy.swedish`",
            "pack.yaml:12 `group/target-group`: `toy.age`, `toy.swedish` is left out",
            "pack.yaml:12 `group/target-group`: `toy.age` is left out",
            "pack.yaml:12 `group/target-group`: `toy.age` is left out",
            "pack.yaml:12 `group/target-group`: `toy.swedish` is left out",
            "pack.yaml: the pack is valid from 2012-01-02 instead of 2012-01-01");
  }

  @Test
  void a_mutant_is_told_in_both_languages() {
    assertThat(Mutants.of(TOY))
        .extracting(mutant -> mutant.about().sv() + ": " + mutant.change().sv())
        .contains(
            "gränsen för lägsta ålder: 16 blir 15",
            "första dagen för lägsta ålder: gäller från 2011-06-02 i stället för 2011-06-01",
            "gränsen för `toy.swedish`: `speaksSwedish == true` blir `speaksSwedish != true`",
            "kraven i målgrupp: alla av blir någon av i `toy.age`, `toy.swedish`",
            "paketets första dag: paketet gäller från 2012-01-02 i stället för 2012-01-01");
    assertThat(Mutants.of(TOY))
        .filteredOn(mutant -> mutant.kind() != Mutant.Kind.CODE)
        .filteredOn(mutant -> !mutant.subject().isEmpty())
        .allMatch(Mutant::isOwn);
  }

  @Test
  void what_nobody_can_tell_from_the_pack_is_found_by_trying_all_there_is_to_tell() {
    assertThat(Survey.of(TOY, List.of()).equivalent())
        .extracting(Mistake::toString)
        .containsExactlyInAnyOrder(
            "eligibility.drl:5 `toy.age`: `age > 10` is left out",
            "eligibility.drl:5 `toy.age`: `age > 10` becomes `age >= 10`",
            "eligibility.drl:5 `toy.age`: `age > 10` becomes `age > 9`",
            "eligibility.drl:5 `toy.age`: `age > 10` becomes `age > 11`",
            "pack.yaml:8 `value/age.lowest`: holds from 2011-05-31 instead of 2011-06-01",
            "pack.yaml:8 `value/age.lowest`: holds from 2011-06-02 instead of 2011-06-01");
  }

  @Test
  void of_two_checks_that_notice_the_same_either_could_be_left_out_but_not_a_story() {
    Check sixteen = new Age("sixteen", 16, Verdict.ELIGIBLE, false);
    Check again = new Age("sixteen again", 16, Verdict.ELIGIBLE, false);
    Check told = new Age("sixteen in a story", 16, Verdict.ELIGIBLE, true);
    Check fifteen = new Age("fifteen", 15, Verdict.NOT_ELIGIBLE, false);

    assertThat(Survey.of(TOY, List.of(sixteen, fifteen)).superfluous()).isEmpty();
    assertThat(Survey.of(TOY, List.of(sixteen, again, fifteen)).superfluous())
        .containsExactly(sixteen, again);
    assertThat(Survey.of(TOY, List.of(sixteen, told, fifteen)).superfluous())
        .containsExactly(sixteen);
  }

  private record Age(String name, int years, Verdict verdict, boolean isStory) implements Check {
    @Override
    public boolean passes(RulePack pack, FactReading reading) {
      LocalDate asOf = LocalDate.of(2012, 3, 1);
      Applicant applicant =
          Applicant.builder()
              .id(ParticipantId.of("somebody"))
              .birthDate(asOf.minusYears(years))
              .build();
      return pack.assess(reading.read(applicant, asOf), asOf).orElseThrow().verdict() == verdict;
    }
  }

  private static RulePack toy() {
    Map<String, byte[]> files =
        Map.of("pack.yaml", MANIFEST.getBytes(UTF_8), "eligibility.drl", RULES.getBytes(UTF_8));
    return RulePacks.read(
            new PackSource() {
              @Override
              public String id() {
                return "toy";
              }

              @Override
              public PackFiles read() {
                return PackFiles.of(id(), files);
              }
            })
        .orElseThrow();
  }
}
