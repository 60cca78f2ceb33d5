// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.criterion.Comparing;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.space.Cells;
import se.samverkan.sam.rules.space.Knowledge;
import se.samverkan.sam.rules.space.People;
import se.samverkan.sam.rules.space.Sample;
import se.samverkan.sam.rules.space.Space;

/** What a group asks for before and after, held against all whom either can tell apart. */
final class Sides {

  private static final int SAMPLED = 20_000;

  /** What one side asks for; nothing where the pack has no such group. */
  record Side(Optional<Requirement> requirement, Map<String, Condition> conditions) {

    Stream<Condition> read() {
      return requirement.stream().flatMap(one -> one.criteria().stream()).map(conditions::get);
    }

    Standing standing(boolean met) {
      return requirement.isEmpty()
          ? Standing.NO_GROUP
          : met ? Standing.ELIGIBLE : Standing.NOT_ELIGIBLE;
    }

    /** Who of the people meets it; where there is nothing to meet, all and none. */
    BitSet meeting(People people, boolean met) {
      if (requirement.isEmpty()) {
        return met ? new BitSet() : people.all();
      }
      BitSet meeting = people.meeting(requirement.get(), conditions);
      if (met) {
        return people.possible(meeting);
      }
      BitSet others = people.all();
      others.andNot(meeting);
      return others;
    }

    boolean meets(FactSheet person) {
      return requirement.isPresent() && holds(requirement.get(), person);
    }

    private boolean holds(Requirement part, FactSheet person) {
      if (part instanceof Requirement.AllOf all) {
        return all.parts().stream().allMatch(one -> holds(one, person));
      } else if (part instanceof Requirement.AnyOf any) {
        return any.parts().stream().anyMatch(one -> holds(one, person));
      } else if (part instanceof Requirement.OfCriterion one) {
        return Comparing.find(Objects.requireNonNull(conditions.get(one.id())), person)
            == Finding.MET;
      }
      throw new IllegalArgumentException("a reading is left to choose in the requirement");
    }
  }

  private final Side before;
  private final Side after;
  private final Space space;

  Sides(FactCatalogue catalogue, Side before, Side after) {
    this.before = before;
    this.after = after;
    this.space =
        Space.of(catalogue, Stream.concat(before.read(), after.read()).toList()).upToDifferences();
  }

  SubjectDifference difference(Optional<String> group, Label label) {
    Optional<People> people = People.of(space);
    return people.isPresent() ? exact(group, label, people.get()) : sampled(group, label);
  }

  private SubjectDifference exact(Optional<String> group, Label label, People people) {
    Map<Transition, Long> counts = new TreeMap<>();
    List<ChangedPerson> examples = new ArrayList<>();
    BitSet unchanged = unchanged(people);
    for (boolean met : new boolean[] {true, false}) {
      for (boolean meets : new boolean[] {true, false}) {
        BitSet both = before.meeting(people, met);
        both.and(after.meeting(people, meets));
        Transition transition = new Transition(before.standing(met), after.standing(meets));
        if (!both.isEmpty()) {
          counts.merge(transition, (long) both.cardinality(), Long::sum);
          if (transition.isChange()) {
            examples.add(example(transition, people, both, unchanged));
          }
        }
      }
    }
    Map<Transition, Long> cells = new TreeMap<>();
    Knowledge.of(space).ifPresent(knowledge -> cells(people, knowledge, cells, examples));
    boolean proven = !cells.isEmpty() || allAlike(people);
    return new SubjectDifference(group, label, false, proven, counts, cells, examples);
  }

  /** Who agrees on all people, also on those that are impossible, agrees on all cells. */
  private boolean allAlike(People people) {
    return before.requirement().isPresent()
        && after.requirement().isPresent()
        && people
            .meeting(before.requirement().get(), before.conditions())
            .equals(people.meeting(after.requirement().get(), after.conditions()));
  }

  private BitSet unchanged(People people) {
    BitSet unchanged = new BitSet();
    for (boolean met : new boolean[] {true, false}) {
      if (before.standing(met) == after.standing(met)) {
        BitSet both = before.meeting(people, met);
        both.and(after.meeting(people, met));
        unchanged.or(both);
      }
    }
    return unchanged;
  }

  private static ChangedPerson example(
      Transition transition, People people, BitSet changed, BitSet unchanged) {
    return people
        .neighbours(changed, unchanged)
        .map(
            near ->
                new ChangedPerson(
                    transition, near.one(), Optional.of(near.other()), Optional.of(near.field())))
        .orElseGet(
            () ->
                new ChangedPerson(
                    transition,
                    people.first(changed).orElseThrow(),
                    Optional.empty(),
                    Optional.empty()));
  }

  private void cells(
      People people,
      Knowledge knowledge,
      Map<Transition, Long> counts,
      List<ChangedPerson> examples) {
    Cells was = cells(before, people, knowledge);
    Cells is = cells(after, people, knowledge);
    was.against(is)
        .forEach(
            (from, others) ->
                others.forEach(
                    (to, number) -> {
                      if (number > 0) {
                        Transition transition =
                            new Transition(standing(before, from), standing(after, to));
                        counts.merge(transition, number, Long::sum);
                        known(transition, was, from, is, to, knowledge, examples);
                      }
                    }));
  }

  /** Somebody of whom not everything is known, where there is nobody else. */
  private static void known(
      Transition transition,
      Cells was,
      Verdict from,
      Cells is,
      Verdict to,
      Knowledge knowledge,
      List<ChangedPerson> examples) {
    if (transition.isChange()
        && examples.stream().noneMatch(one -> one.transition().equals(transition))) {
      was.first(from, is, to)
          .map(knowledge::sheet)
          .ifPresent(
              sheet ->
                  examples.add(
                      new ChangedPerson(transition, sheet, Optional.empty(), Optional.empty())));
    }
  }

  private static Cells cells(Side side, People people, Knowledge knowledge) {
    return knowledge.verdicts(
        side.requirement()
            .map(requirement -> people.meeting(requirement, side.conditions()))
            .orElseGet(BitSet::new));
  }

  private static Standing standing(Side side, Verdict verdict) {
    return side.requirement().isEmpty() ? Standing.NO_GROUP : Standing.of(verdict);
  }

  private SubjectDifference sampled(Optional<String> group, Label label) {
    Map<Transition, Long> counts = new TreeMap<>();
    Map<Transition, ChangedPerson> examples = new TreeMap<>();
    Sample.of(space, SAMPLED)
        .forEach(
            person -> {
              Transition transition =
                  new Transition(
                      before.standing(before.meets(person)), after.standing(after.meets(person)));
              counts.merge(transition, 1L, Long::sum);
              if (transition.isChange()) {
                examples.putIfAbsent(
                    transition,
                    new ChangedPerson(transition, person, Optional.empty(), Optional.empty()));
              }
            });
    return new SubjectDifference(
        group, label, true, false, counts, Map.of(), List.copyOf(examples.values()));
  }
}
