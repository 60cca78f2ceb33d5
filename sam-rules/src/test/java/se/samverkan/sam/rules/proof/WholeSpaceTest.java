// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.MissingFact;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.assess.GroupOutcome;
import se.samverkan.sam.rules.internal.assess.Readings;
import se.samverkan.sam.rules.internal.drools.SessionEngine;
import se.samverkan.sam.rules.internal.engine.ModelEngine;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * Drools and the typed model give the same findings, and the combining law gives the verdicts and
 * missing facts of their definition, over the whole space of boundary values and unknowns.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WholeSpaceTest {

  private static final int SAMPLED = 20_000;
  private static final long SEED = 20_111_001;

  @TestFactory
  Stream<DynamicTest> every_group_of_every_pack_over_its_whole_space() {
    return epochs()
        .flatMap(
            rules ->
                rules.pack().programme().groups().stream()
                    .map(
                        group ->
                            DynamicTest.dynamicTest(
                                rules + " " + group.id(), () -> wholeSpace(rules, group))));
  }

  @TestFactory
  Stream<DynamicTest> all_criteria_of_every_pack_over_sampled_cells() {
    return epochs()
        .map(rules -> DynamicTest.dynamicTest(rules.toString(), () -> sampledCells(rules)));
  }

  @TestFactory
  Stream<DynamicTest> every_programme_over_sampled_cells_of_all_its_target_groups() {
    return epochs()
        .map(rules -> DynamicTest.dynamicTest(rules.toString(), () -> sampledProgramme(rules)));
  }

  private static void sampledProgramme(Rules rules) {
    Readings readings = new Readings(rules.pack().programme().interpretations());
    List<Requirement> groups =
        rules.pack().programme().groups().stream()
            .filter(group -> group.role() == GroupRole.TARGET_GROUP)
            .flatMap(
                group ->
                    readings
                        .deciding(group.requirement(), rules.epoch().conditions().keySet())
                        .stream())
            .toList();
    Requirement any = new Requirement.AnyOf(groups);
    Space space = new Space(any.criteria().stream().map(rules.epoch().conditions()::get).toList());
    Oracle oracle = new Oracle(space, any, rules.session());
    Random random = new Random(SEED);
    for (int i = 0; i < SAMPLED; i++) {
      judge(rules, any, space, oracle, space.randomCell(random));
    }
  }

  private static void wholeSpace(Rules rules, CriterionGroup group) {
    Requirement requirement =
        new Readings(rules.pack().programme().interpretations())
            .deciding(group.requirement(), rules.epoch().conditions().keySet())
            .orElseThrow();
    List<Condition> conditions =
        requirement.criteria().stream().map(rules.epoch().conditions()::get).toList();
    Space space = new Space(conditions);
    Oracle oracle = new Oracle(space, requirement, rules.session());
    for (long number = 0; number < space.states(); number++) {
      judge(rules, requirement, space, oracle, space.cell(number));
    }
    System.out.println(
        rules
            + " "
            + group.id()
            + ": "
            + space.states()
            + " cells, all alike, by "
            + space.full()
            + " full applicants");
  }

  private static void judge(
      Rules rules, Requirement requirement, Space space, Oracle oracle, int[] cell) {
    ApplicantOnDate applicant = space.applicant(cell);
    var findings = rules.session().find(applicant);
    assertEquals(rules.model().find(applicant), findings, () -> Arrays.toString(cell));
    GroupOutcome outcome =
        GroupOutcome.of(requirement, findings, rules.epoch().conditions(), applicant.sheet());
    assertEquals(oracle.verdict(cell), outcome.verdict(), () -> Arrays.toString(cell));
    assertEquals(
        oracle.missing(cell),
        outcome.missing().stream().map(MissingFact::field).toList(),
        () -> Arrays.toString(cell));
    assertTrue(outcome.exact());
  }

  private static void sampledCells(Rules rules) {
    Space space = new Space(rules.epoch().conditions().values());
    Random random = new Random(SEED);
    for (int i = 0; i < SAMPLED; i++) {
      int[] cell = space.randomCell(random);
      ApplicantOnDate applicant = space.applicant(cell);
      assertEquals(
          rules.model().find(applicant),
          rules.session().find(applicant),
          () -> Arrays.toString(cell));
    }
  }

  private record Rules(RulePack pack, Epoch epoch, RuleEngine session, RuleEngine model) {
    @Override
    public String toString() {
      return pack.id() + " from " + epoch.from();
    }
  }

  private static Stream<Rules> epochs() {
    List<Rules> all = new ArrayList<>();
    for (String id : RulePacks.builtInIds()) {
      RulePack pack = RulePacks.builtIn(id);
      for (LocalDate beginning : pack.epochs()) {
        Epoch epoch = Epoch.beginning(beginning, pack.criteria(), pack.programme().values());
        all.add(
            new Rules(
                pack,
                epoch,
                SessionEngine.of(id, epoch.resolved()),
                new ModelEngine(epoch.conditions())));
      }
    }
    return all.stream();
  }
}
