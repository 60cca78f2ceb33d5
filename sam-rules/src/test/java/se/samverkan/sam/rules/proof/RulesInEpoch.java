// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.assess.Readings;
import se.samverkan.sam.rules.internal.drools.DroolsEngines;
import se.samverkan.sam.rules.internal.drools.SessionEngine;
import se.samverkan.sam.rules.internal.engine.ModelEngine;
import se.samverkan.sam.rules.internal.engine.RuleEngine;
import se.samverkan.sam.rules.internal.record.Records;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.scenario.ShippedPack;
import se.samverkan.sam.rules.space.Space;

/** A pack in one of its epochs, with all engines, whatever the readings chosen. */
record RulesInEpoch(
    RulePack pack, Epoch epoch, RuleEngine direct, RuleEngine session, RuleEngine model) {

  static final long SEED = 20_111_001;

  private static final List<RulesInEpoch> ALL = new ArrayList<>();

  /** Every epoch of every built-in pack. Compiled once, since that takes a second each. */
  static synchronized Stream<RulesInEpoch> all() {
    if (ALL.isEmpty()) {
      RulePacks.builtInIds().forEach(id -> ALL.addAll(of(RulePacks.builtIn(id))));
    }
    return ALL.stream();
  }

  /** Every epoch of the examples' packs that build on no other; they have facts of their own. */
  static Stream<RulesInEpoch> examples() {
    return ShippedPack.whole().stream()
        .map(ShippedPack::pack)
        .filter(pack -> !RulePacks.builtInIds().contains(pack.id()))
        .flatMap(pack -> of(pack).stream());
  }

  private static List<RulesInEpoch> of(RulePack pack) {
    List<RulesInEpoch> epochs = new ArrayList<>();
    for (LocalDate day : pack.epochs()) {
      Epoch epoch = Epoch.beginning(day, pack.criteria(), pack.programme().values());
      epochs.add(
          new RulesInEpoch(
              pack,
              epoch,
              DroolsEngines.direct(pack.id(), ApplicantOnDate.class, epoch.resolved()),
              SessionEngine.of(pack.id(), epoch.resolved()),
              new ModelEngine(epoch.conditions())));
    }
    return epochs;
  }

  List<ReadingChoice> choices() {
    return ReadingChoice.all(interpretations());
  }

  /** The interpretations that an assessment can hang on. Others are for the policy alone. */
  List<Interpretation> interpretations() {
    Set<String> named = Readings.named(pack.programme(), pack.criteria());
    return pack.programme().interpretations().stream()
        .filter(interpretation -> named.contains(interpretation.id()))
        .toList();
  }

  /** What of a group decides. */
  Requirement deciding(CriterionGroup group, ReadingChoice choice) {
    return choice
        .readings()
        .deciding(group.requirement(), epoch.conditions().keySet())
        .orElseThrow();
  }

  /** What the programme as a whole asks for: any of its target groups. */
  Requirement programme(ReadingChoice choice) {
    return new Requirement.AnyOf(
        pack.programme().groups().stream()
            .filter(group -> group.role() == GroupRole.TARGET_GROUP)
            .map(group -> deciding(group, choice))
            .toList());
  }

  /**
   * The requirements that the readings can come to, each with the first choice that does. A choice
   * that does not touch the requirement would only prove the same once more.
   */
  Map<Requirement, ReadingChoice> ways(Function<ReadingChoice, Requirement> requirement) {
    Map<Requirement, ReadingChoice> ways = new LinkedHashMap<>();
    choices().forEach(choice -> ways.putIfAbsent(requirement.apply(choice), choice));
    return ways;
  }

  /** The space of what a requirement reads. */
  Space space(Requirement requirement) {
    return Space.of(
        pack.manifest().facts(), requirement.criteria().stream().map(this::condition).toList());
  }

  /** Records of people drawn at random: of one half all is known, and of the other more or less. */
  List<Applicant> people(int howMany) {
    Space space = Space.of(ApplicantFields.CATALOGUE, epoch.conditions().values());
    Random random = new Random(SEED);
    return IntStream.range(0, howMany)
        .mapToObj(
            i ->
                i % 2 == 0
                    ? space.applicant(Drawn.cell(space, random))
                    : Drawn.fullApplicant(space, random))
        .map(cell -> Records.of(cell, epoch.from()))
        .toList();
  }

  private Condition condition(String criterion) {
    return epoch.conditions().get(criterion);
  }

  @Override
  public String toString() {
    return pack.id() + " from " + epoch.from();
  }
}
