// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.internal.assess.GroupOutcome;
import se.samverkan.sam.rules.space.Space;

/**
 * Drools and the typed model give the same findings, and the combining law gives the verdicts and
 * missing facts of their definition, over the whole space of boundary values and unknowns and in
 * every reading of the sources.
 */
@Tag("one-jdk")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WholeSpaceTest {

  /** {@link DifferentialRunTest} draws many more, though not by cells. */
  private static final int SAMPLED = 5_000;

  /** Up to here every cell is tried; of more, those that some comparison tells apart. */
  private static final long MOST_CELLS = 50_000;

  @TestFactory
  Stream<DynamicTest> every_group_of_every_pack_over_its_whole_space_in_every_reading() {
    return packs()
        .flatMap(
            rules ->
                rules.pack().programme().groups().stream().flatMap(group -> group(rules, group)));
  }

  @TestFactory
  Stream<DynamicTest> all_criteria_of_every_pack_over_sampled_cells() {
    return packs()
        .map(rules -> DynamicTest.dynamicTest(rules.toString(), () -> sampledCells(rules)));
  }

  @TestFactory
  Stream<DynamicTest>
      every_programme_over_sampled_cells_of_all_its_target_groups_in_every_reading() {
    return packs()
        .flatMap(
            rules ->
                tests(
                    rules.toString(),
                    rules.ways(rules::programme),
                    (name, requirement) -> sampledProgramme(rules, requirement)));
  }

  private static Stream<RulesInEpoch> packs() {
    return Stream.concat(RulesInEpoch.all(), RulesInEpoch.examples());
  }

  private static Stream<DynamicTest> group(RulesInEpoch rules, CriterionGroup group) {
    return tests(
        rules + " " + group.id(),
        rules.ways(choice -> rules.deciding(group, choice)),
        (name, requirement) -> System.out.println(name + ": " + wholeSpace(rules, requirement)));
  }

  private static Stream<DynamicTest> tests(
      String subject, Map<Requirement, ReadingChoice> ways, BiConsumer<String, Requirement> proof) {
    return ways.entrySet().stream()
        .map(
            way -> {
              String name = subject + ", " + way.getValue();
              return DynamicTest.dynamicTest(name, () -> proof.accept(name, way.getKey()));
            });
  }

  private static void sampledProgramme(RulesInEpoch rules, Requirement requirement) {
    Space space = rules.space(requirement);
    Oracle oracle = new Oracle(space, requirement, rules.session());
    Random random = new Random(RulesInEpoch.SEED);
    for (int i = 0; i < SAMPLED; i++) {
      judge(rules, requirement, space, oracle, Drawn.cell(space, random));
    }
  }

  /**
   * Where there are too many cells, each criterion is proved over its own whole space, and the
   * requirement over the cells that differ for some comparison.
   */
  private static String wholeSpace(RulesInEpoch rules, Requirement requirement) {
    Space space = rules.space(requirement);
    if (space.states() <= MOST_CELLS) {
      everyCell(rules, requirement, space);
      return space.states() + " cells, all alike, by " + space.full() + " full applicants";
    }
    for (String criterion : requirement.criteria()) {
      Requirement alone = new Requirement.OfCriterion(criterion);
      everyCell(rules, alone, rules.space(alone));
    }
    Space fewer = space.upToDifferences();
    everyCell(rules, requirement, fewer);
    return fewer.states()
        + " cells that differ, of "
        + space.states()
        + ", all alike, by "
        + fewer.full()
        + " full applicants";
  }

  private static void everyCell(RulesInEpoch rules, Requirement requirement, Space space) {
    Oracle oracle = new Oracle(space, requirement, rules.session());
    for (long number = 0; number < space.states(); number++) {
      judge(rules, requirement, space, oracle, space.cell(number));
    }
  }

  private static void judge(
      RulesInEpoch rules, Requirement requirement, Space space, Oracle oracle, int[] cell) {
    ApplicantOnDate applicant = space.applicant(cell);
    var findings = rules.session().find(applicant);
    assertEquals(rules.model().find(applicant), findings, () -> Arrays.toString(cell));
    assertEquals(rules.direct().find(applicant), findings, () -> Arrays.toString(cell));
    GroupOutcome outcome =
        GroupOutcome.of(requirement, findings, rules.epoch().conditions(), applicant.sheet());
    assertEquals(oracle.verdict(cell), outcome.verdict(), () -> Arrays.toString(cell));
    assertEquals(
        oracle.missing(cell),
        outcome.missing().stream().map(MissingFact::field).toList(),
        () -> Arrays.toString(cell));
    assertTrue(outcome.exact());
  }

  private static void sampledCells(RulesInEpoch rules) {
    Space space = Space.of(rules.pack().manifest().facts(), rules.epoch().conditions().values());
    Random random = new Random(RulesInEpoch.SEED);
    for (int i = 0; i < SAMPLED; i++) {
      int[] cell = Drawn.cell(space, random);
      ApplicantOnDate applicant = space.applicant(cell);
      Map<String, Finding> findings = rules.session().find(applicant);
      assertEquals(rules.model().find(applicant), findings, () -> Arrays.toString(cell));
      assertEquals(rules.direct().find(applicant), findings, () -> Arrays.toString(cell));
    }
  }
}
