// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.space.People;
import se.samverkan.sam.rules.space.Space;

/** How many people belong to two target groups of a pack at once, in each way to read it. */
final class Overlaps {

  /** Two criteria that nobody meets both. */
  record Exclusion(String one, String other) {}

  private final RulesInEpoch rules;
  private final List<CriterionGroup> groups;
  private final People people;

  Overlaps(RulesInEpoch rules) {
    this.rules = rules;
    this.groups =
        rules.pack().programme().groups().stream()
            .filter(group -> group.role() == GroupRole.TARGET_GROUP)
            .toList();
    this.people = People.of(space(rules, groups)).orElseThrow();
  }

  /** The boundary values of what the groups ask for in any reading. */
  private static Space space(RulesInEpoch rules, List<CriterionGroup> groups) {
    return Space.of(
        rules.pack().manifest().facts(),
        groups.stream()
            .flatMap(group -> group.requirement().criteria().stream())
            .distinct()
            .flatMap(id -> Stream.ofNullable(rules.epoch().conditions().get(id)))
            .toList());
  }

  List<CriterionGroup> groups() {
    return groups;
  }

  People people() {
    return people;
  }

  /** How many belong to a group and each of the groups, itself among them. */
  List<Integer> together(CriterionGroup group, ReadingChoice choice) {
    BitSet members = members(group, choice);
    return groups.stream().map(other -> People.inBoth(members, members(other, choice))).toList();
  }

  /** Whether others belong to a group than as the pack reads. */
  boolean changes(CriterionGroup group, ReadingChoice choice) {
    return !members(group, choice).equals(members(group, rules.choices().get(0)));
  }

  /** How many belong to no group, to one, and so on. */
  List<Integer> howMany(ReadingChoice choice) {
    List<BitSet> members = groups.stream().map(group -> members(group, choice)).toList();
    int[] howMany = new int[groups.size() + 1];
    for (int person : people.all().stream().toArray()) {
      howMany[(int) members.stream().filter(one -> one.get(person)).count()]++;
    }
    return IntStream.of(howMany).boxed().toList();
  }

  /** Whether nobody belongs to both, whatever the readings. */
  boolean neverTogether(CriterionGroup one, CriterionGroup other) {
    return rules.choices().stream()
        .allMatch(choice -> People.inBoth(members(one, choice), members(other, choice)) == 0);
  }

  /** What each of the groups asks for in every reading, and nobody meets both of. */
  Optional<Exclusion> exclusion(CriterionGroup one, CriterionGroup other) {
    return required(one.requirement())
        .flatMap(
            here ->
                required(other.requirement())
                    .filter(there -> People.inBoth(meeting(here), meeting(there)) == 0)
                    .map(there -> new Exclusion(here, there)))
        .findFirst();
  }

  private BitSet members(CriterionGroup group, ReadingChoice choice) {
    return meeting(rules.deciding(group, choice));
  }

  private BitSet meeting(Requirement requirement) {
    return people.possible(people.meeting(requirement, rules.epoch().conditions()));
  }

  private BitSet meeting(String criterion) {
    return meeting(new Requirement.OfCriterion(criterion));
  }

  private Stream<String> required(Requirement requirement) {
    if (requirement instanceof Requirement.AllOf all) {
      return all.parts().stream().flatMap(this::required);
    }
    Set<String> inForce = rules.epoch().conditions().keySet();
    return requirement instanceof Requirement.OfCriterion one && inForce.contains(one.id())
        ? Stream.of(one.id())
        : Stream.empty();
  }
}
