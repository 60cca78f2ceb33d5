// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.space.People;
import se.samverkan.sam.rules.space.Space;

/** Criteria of one group that change nothing in it, or that cannot stand together. */
final class GroupChecks {

  private final Asked asked;
  private final List<AnalysisFinding> findings;

  private GroupChecks(Asked asked, List<AnalysisFinding> findings) {
    this.asked = asked;
    this.findings = findings;
  }

  static void of(Asked asked, List<AnalysisFinding> findings) {
    GroupChecks checks = new GroupChecks(asked, findings);
    asked.people().ifPresent(checks::neverDeciding);
    List<String> required = required(asked.requirement()).distinct().toList();
    for (int i = 0; i < required.size(); i++) {
      for (String other : required.subList(i + 1, required.size())) {
        checks.pair(required.get(i), other);
      }
    }
  }

  /** What the group asks for of everybody. */
  private static Stream<String> required(Requirement requirement) {
    if (requirement instanceof Requirement.AllOf all) {
      return all.parts().stream().flatMap(GroupChecks::required);
    }
    return requirement instanceof Requirement.OfCriterion one
        ? Stream.of(one.id())
        : Stream.empty();
  }

  private void neverDeciding(People people) {
    BitSet everybody = people.all();
    for (String criterion : asked.requirement().criteria()) {
      BitSet with = meeting(people, criterion, everybody);
      BitSet without = meeting(people, criterion, new BitSet());
      if (with.equals(without)) {
        add(
            AnalysisKind.NEVER_DECIDES,
            List.of(criterion, asked.id()),
            "`%s` avgör aldrig något i gruppen `%s`: beskedet blir detsamma vare sig det är"
                + " uppfyllt eller inte",
            "`%s` never decides anything in the group `%s`: the verdict is the same whether it is"
                + " met or not",
            Optional.empty());
      }
    }
  }

  private BitSet meeting(People people, String flipped, BitSet who) {
    return people.possible(
        people.meeting(
            asked.requirement(),
            id ->
                id.equals(flipped)
                    ? who
                    : people.meeting(Objects.requireNonNull(asked.conditions().get(id)))));
  }

  private void pair(String one, String other) {
    Space space =
        Space.of(
            asked.pack().manifest().facts(),
            List.of(
                Objects.requireNonNull(asked.conditions().get(one)),
                Objects.requireNonNull(asked.conditions().get(other))));
    People.of(space.upToDifferences()).ifPresent(people -> pair(people, one, other));
  }

  private void pair(People people, String one, String other) {
    BitSet first =
        people.possible(people.meeting(Objects.requireNonNull(asked.conditions().get(one))));
    BitSet second =
        people.possible(people.meeting(Objects.requireNonNull(asked.conditions().get(other))));
    if (first.isEmpty() || second.isEmpty()) {
      return; // told as a criterion that nobody meets
    }
    if (People.inBoth(first, second) == 0) {
      add(
          AnalysisKind.CONTRADICTION,
          List.of(one, other, asked.id()),
          "ingen uppfyller både `%s` och `%s`, fast gruppen `%s` kräver båda",
          "nobody meets both `%s` and `%s`, although the group `%s` asks for both",
          people.first(first));
      return;
    }
    implied(people, one, first, other, second);
    implied(people, other, second, one, first);
  }

  private void implied(People people, String one, BitSet first, String other, BitSet second) {
    boolean always = second.cardinality() == people.all().cardinality();
    if (!always && People.inBoth(first, second) == first.cardinality()) {
      add(
          AnalysisKind.IMPLICATION,
          List.of(other, one, asked.id()),
          "`%s` följer av `%s`, som gruppen `%s` också kräver",
          "`%s` follows from `%s`, which the group `%s` asks for too",
          people.first(first));
    }
  }

  private void add(
      AnalysisKind kind, List<String> about, String sv, String en, Optional<FactSheet> example) {
    Object[] ids = about.toArray();
    findings.add(
        new AnalysisFinding(
            kind,
            about,
            asked.site(about.get(0)),
            new Label(sv.formatted(ids), en.formatted(ids)),
            example));
  }
}
