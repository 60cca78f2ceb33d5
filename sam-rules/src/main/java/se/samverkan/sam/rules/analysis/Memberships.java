// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.pack.PackSite;
import se.samverkan.sam.rules.space.People;

/** Who belongs to no target group, and who belongs to several. */
final class Memberships {

  private final Asked whole;
  private final People people;
  private final List<AnalysisFinding> findings;
  private final List<String> groups;
  private final List<BitSet> members;

  private Memberships(Asked whole, People people, List<AnalysisFinding> findings) {
    this.whole = whole;
    this.people = people;
    this.findings = findings;
    this.groups =
        whole.pack().programme().groups().stream()
            .filter(group -> group.role() == GroupRole.TARGET_GROUP)
            .map(CriterionGroup::id)
            .filter(whole.demands().groups()::containsKey)
            .toList();
    this.members = new ArrayList<>();
    for (String group : groups) {
      whole.demands().groups().entrySet().stream()
          .filter(entry -> entry.getKey().equals(group))
          .map(entry -> people.meeting(entry.getValue(), whole.conditions()))
          .map(people::possible)
          .forEach(members::add);
    }
  }

  /** How the groups overlap; nothing if there are too many people to look at each. */
  static Optional<GroupOverlaps> of(Asked whole, List<AnalysisFinding> findings) {
    return whole.people().map(people -> new Memberships(whole, people, findings).overlaps());
  }

  private GroupOverlaps overlaps() {
    long[] howMany = new long[groups.size() + 1];
    BitSet all = people.all();
    BitSet outside = people.all();
    BitSet inside = new BitSet();
    members.forEach(outside::andNot);
    members.forEach(inside::or);
    for (int one = all.nextSetBit(0); one >= 0; one = all.nextSetBit(one + 1)) {
      int person = one;
      howMany[(int) members.stream().filter(group -> group.get(person)).count()]++;
    }
    if (!outside.isEmpty()) {
      gap(outside, inside);
    }
    List<List<Long>> together = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      List<Long> row = new ArrayList<>();
      for (int j = 0; j < groups.size(); j++) {
        row.add((long) People.inBoth(members.get(i), members.get(j)));
        if (j > i && row.get(j) > 0) {
          overlap(i, j, row.get(j));
        }
      }
      together.add(row);
    }
    return new GroupOverlaps(groups, together, LongStream.of(howMany).boxed().toList());
  }

  /** Of somebody only what two groups ask for. */
  private FactSheet told(FactSheet person, String one, String other) {
    List<FactField<?>> asked =
        Stream.of(one, other)
            .map(whole.demands().groups()::get)
            .flatMap(requirement -> whole.demands().read(requirement).stream())
            .flatMap(Condition::comparisons)
            .<FactField<?>>map(Condition.Comparison::field)
            .toList();
    FactSheet told = person;
    for (FactField<?> field : person.known()) {
      told = asked.contains(field) ? told : told.with(field, null);
    }
    return told;
  }

  /** As an example somebody who is left out for one fact alone. */
  private void gap(BitSet outside, BitSet inside) {
    Optional<FactSheet> near = people.neighbours(outside, inside).map(People.Neighbours::one);
    findings.add(
        new AnalysisFinding(
            AnalysisKind.GAP,
            groups,
            Optional.empty(),
            new Label(
                outside.cardinality()
                    + " av "
                    + people.all().cardinality()
                    + " slag av personer tillhör ingen målgrupp",
                outside.cardinality()
                    + " of "
                    + people.all().cardinality()
                    + " kinds of people belong to no target group"),
            near.isPresent() ? near : people.first(outside)));
  }

  private void overlap(int one, int other, long howMany) {
    BitSet both = (BitSet) members.get(one).clone();
    both.and(members.get(other));
    String first = groups.get(one);
    String second = groups.get(other);
    findings.add(
        new AnalysisFinding(
            AnalysisKind.OVERLAP,
            List.of(first, second),
            PackSite.of(whole.pack().manifest(), "group/" + first),
            new Label(
                "%s slag av personer tillhör både `%s` och `%s`".formatted(howMany, first, second),
                "%s %s to both `%s` and `%s`"
                    .formatted(
                        howMany,
                        howMany == 1 ? "kind of people belongs" : "kinds of people belong",
                        first,
                        second)),
            people.first(both).map(person -> told(person, first, second))));
  }
}
