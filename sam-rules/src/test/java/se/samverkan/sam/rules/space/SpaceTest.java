// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.Employment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.internal.assess.Demands;
import se.samverkan.sam.rules.internal.assess.GroupOutcome;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/** What rules can tell apart, and that all of it is judged as the library judges one person. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpaceTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Test
  void a_number_has_the_values_at_and_on_both_sides_of_each_constant() {
    Space space = spaceOf("age >= 16, age <= 64");

    assertThat(space.dimensions()).hasSize(1);
    assertThat(space.dimensions().get(0).full()).containsExactly(15, 16, 17, 63, 64, 65);
    assertThat(space.states()).isEqualTo(7);
  }

  @Test
  void what_no_comparison_tells_apart_becomes_one() {
    Space space = spaceOf("age >= 16, age <= 64").upToDifferences();

    assertThat(space.dimensions().get(0).full()).containsExactly(15, 16, 65);
    assertThat(space.full()).isEqualTo(3);
    assertThat(space.states()).isEqualTo(4);
  }

  @Test
  void at_the_least_number_there_is_nothing_below() {
    assertThat(spaceOf("age >= 0").dimensions().get(0).full()).containsExactly(0, 1);
  }

  @Test
  void a_text_that_nobody_names_stands_for_all_others() {
    Space space = spaceOf("municipality == \"–\"");

    assertThat(space.dimensions().get(0).full()).containsExactly("–", "––");
  }

  @Test
  void a_count_and_a_set_can_be_partly_known() {
    Space count = spaceOf("problemAreaCount >= 2");
    Space set = spaceOf("registeredWith contains Agency.HEALTH_CARE");

    assertThat(count.dimensions().get(0).states())
        .extracting(Dimension.State::value)
        .contains(Bounds.atLeast(1), Bounds.between(0, 1), Bounds.exactly(2), null);
    assertThat(set.states()).isEqualTo(4);
  }

  @Test
  void a_space_too_large_to_number_has_the_greatest_number_of_cells() {
    List<Condition> conditions = new ArrayList<>();
    for (String id : RulePacks.builtInIds()) {
      RulePack pack = RulePacks.builtIn(id);
      conditions.addAll(
          Demands.of(pack.programme(), pack.criteria(), pack.manifest().validFrom())
              .epoch()
              .conditions()
              .values());
    }
    Space space = Space.of(ApplicantFields.CATALOGUE, conditions);

    assertThat(space.states()).isEqualTo(Long.MAX_VALUE);
    assertThat(People.of(space)).isEmpty();
    assertThat(Knowledge.of(space)).isEmpty();
    assertThat(Sample.of(space, 50)).hasSizeBetween(1, 50);
    assertThat(Sample.of(space, 50).toList()).isEqualTo(Sample.of(space, 50).toList());
  }

  @Test
  void who_has_no_compensation_has_none_that_is_limited() {
    RulePack pack =
        pack("sicknessCompensation.received == true, sicknessCompensation.timeLimited == true");
    Space space = space(pack).upToDifferences();

    assertThat(People.of(space).orElseThrow().all().cardinality()).isEqualTo(3);
    Knowledge knowledge = Knowledge.of(space).orElseThrow();
    assertThat(knowledge.verdicts(meeting(pack, space)).counts())
        .containsOnly(
            Map.entry(Verdict.ELIGIBLE, 1L),
            Map.entry(Verdict.NOT_ELIGIBLE, 2L),
            Map.entry(Verdict.UNDETERMINED, 2L));
  }

  @Test
  void a_limit_without_a_word_on_compensation_can_be_known() {
    Space space = spaceOf("sicknessCompensation.timeLimited == true");

    assertThat(People.of(space).orElseThrow().all().cardinality()).isEqualTo(2);
  }

  @Test
  void a_condition_on_another_field_is_refused() {
    People people = People.of(spaceOf("age >= 16")).orElseThrow();
    Condition other = pack("onSickLeave == true").criteria().get(0).condition();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> people.meeting(other))
        .withMessage("the space does not have `onSickLeave`");
  }

  @TestFactory
  Stream<DynamicTest> all_cells_of_every_group_are_judged_as_the_library_judges_one() {
    return RulePacks.builtInIds().stream()
        .map(RulePacks::builtIn)
        .flatMap(
            pack -> {
              Demands demands =
                  Demands.of(pack.programme(), pack.criteria(), pack.manifest().validFrom());
              return demands.groups().entrySet().stream()
                  .map(
                      group ->
                          DynamicTest.dynamicTest(
                              pack.id() + " " + group.getKey(),
                              () -> judgedAlike(pack, demands, group.getValue())));
            });
  }

  private static void judgedAlike(RulePack pack, Demands demands, Requirement requirement) {
    Map<String, Condition> conditions = demands.epoch().conditions();
    Space space = Space.of(pack.manifest().facts(), demands.read(requirement)).upToDifferences();
    People people = People.of(space).orElseThrow();
    BitSet meeting = people.meeting(requirement, conditions);
    Knowledge knowledge = Knowledge.of(space).orElseThrow();
    Cells verdicts = knowledge.verdicts(meeting);
    Cells byLogic = knowledge.byLogicAlone(requirement, conditions);
    for (int cell = 0; cell < knowledge.size(); cell++) {
      FactSheet facts = knowledge.sheet(cell);
      assertThat(verdicts.at(cell)).isEqualTo(outcome(requirement, conditions, facts));
      assertThat(byLogic.at(cell)).isEqualTo(Verdict.of(found(requirement, conditions, facts)));
    }
    for (int person = 0; person < people.size(); person++) {
      assertThat(meeting.get(person) ? Verdict.ELIGIBLE : Verdict.NOT_ELIGIBLE)
          .isEqualTo(outcome(requirement, conditions, people.sheet(person)));
    }
  }

  private static Finding found(
      Requirement requirement, Map<String, Condition> conditions, FactSheet facts) {
    if (requirement instanceof Requirement.AllOf all) {
      return all.parts().stream()
          .map(part -> found(part, conditions, facts))
          .reduce(Finding.MET, Finding::and);
    } else if (requirement instanceof Requirement.AnyOf any) {
      return any.parts().stream()
          .map(part -> found(part, conditions, facts))
          .reduce(Finding.NOT_MET, Finding::or);
    }
    return Comparing.find(conditions.get(((Requirement.OfCriterion) requirement).id()), facts);
  }

  private static Verdict outcome(
      Requirement requirement, Map<String, Condition> conditions, FactSheet facts) {
    Map<String, Finding> findings = new HashMap<>();
    conditions.forEach((id, condition) -> findings.put(id, Comparing.find(condition, facts)));
    return GroupOutcome.of(requirement, findings, conditions, facts).verdict();
  }

  @Test
  void a_cell_is_told_in_words_of_both_languages() {
    FactSheet.Change facts = FactSheet.empty(ApplicantFields.CATALOGUE).change();
    facts.put(ApplicantFields.AGE, 64);
    facts.put(ApplicantFields.ON_SICK_LEAVE, false);
    facts.put(ApplicantFields.EMPLOYMENT, Employment.EMPLOYED);
    facts.put(ApplicantFields.PROBLEM_AREA_COUNT, Bounds.atLeast(2));
    facts.put(ApplicantFields.MONTHS_ON_BENEFITS, Bounds.between(1, 3));
    facts.put(ApplicantFields.MUNICIPALITY, "–");

    assertThat(CellWords.line(facts.sheet(), Language.SV))
        .isEqualTo(
            "ålder 64; hemkommun: en annan; antal problemområden minst 2; månader med bidrag i"
                + " följd 1 till 3; anställning: anställd; är sjukskriven: nej");
    assertThat(CellWords.line(facts.sheet(), Language.EN))
        .isEqualTo(
            "age 64; municipality of residence: another; number of problem areas at least 2; months"
                + " on benefits without a break 1 to 3; employment: employed; is on sick leave: no");
  }

  @Test
  void nothing_known_is_told_as_that() {
    assertThat(CellWords.line(FactSheet.empty(ApplicantFields.CATALOGUE), Language.SV))
        .isEqualTo("ingenting är känt");
  }

  private static BitSet meeting(RulePack pack, Space space) {
    Demands demands = Demands.of(pack.programme(), pack.criteria(), DAY);
    return People.of(space)
        .orElseThrow()
        .meeting(demands.programme(), demands.epoch().conditions());
  }

  private static Space spaceOf(String condition) {
    return space(pack(condition));
  }

  private static RulePack pack(String condition) {
    return new WrittenPack().group("all", "own.a").rule("a", condition).read();
  }

  private static Space space(RulePack pack) {
    return Space.of(pack.manifest().facts(), List.of(pack.criteria().get(0).condition()));
  }
}
