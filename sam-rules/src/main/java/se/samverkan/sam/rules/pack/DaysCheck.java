// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.samverkan.sam.core.programme.Classification;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.OutcomeClass;
import se.samverkan.sam.core.programme.Programme;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.assess.Readings;

/**
 * What a pack comes to on each of its days: whether every group has something that decides, whether
 * a dated rule leaves a gap, and whether the rules stay small with their values filled in.
 */
final class DaysCheck {

  /** Constants in one rule with its values filled in: as many as compile in a moment. */
  static final int MOST_CONSTANTS = 400;

  private final Manifest manifest;
  private final Programme programme;
  private final List<PackProblem> problems = new ArrayList<>();
  private final List<PackProblem> warnings = new ArrayList<>();

  DaysCheck(Manifest manifest, List<Criterion> eligibility, List<Criterion> outcome) {
    this.manifest = manifest;
    this.programme = manifest.programme();
    refuseGaps(eligibility);
    refuseGaps(outcome);
    epochs(eligibility, this::refuseEmptyGroups);
    epochs(outcome, this::refuseEmptyClasses);
  }

  private void epochs(List<Criterion> criteria, Consumer<Epoch> check) {
    for (LocalDate day : Epoch.beginnings(manifest.validFrom(), criteria, programme.values())) {
      Epoch epoch = Epoch.beginning(day, criteria, programme.values());
      check.accept(epoch);
      epoch.resolved().forEach(this::refuseLarge);
    }
  }

  List<PackProblem> problems() {
    return problems.stream().distinct().toList();
  }

  List<PackProblem> warnings() {
    return warnings;
  }

  /**
   * Between two rules of one id there is no day without; before the first and after the last, told.
   */
  private void refuseGaps(List<Criterion> criteria) {
    Map<String, List<Criterion>> byId = new LinkedHashMap<>();
    criteria.forEach(one -> byId.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one));
    for (List<Criterion> rules : byId.values()) {
      rules.sort(Comparator.comparing(rule -> rule.from().orElse(LocalDate.MIN)));
      for (int i = 1; i < rules.size(); i++) {
        Optional<LocalDate> free = rules.get(i - 1).until().map(last -> last.plusDays(1));
        Optional<LocalDate> next = rules.get(i).from();
        if (free.isPresent() && next.isPresent() && free.get().isBefore(next.get())) {
          problems.add(
              at(
                  rules.get(i),
                  "no rule holds for `"
                      + rules.get(i).id()
                      + "` from "
                      + free.get()
                      + " to "
                      + next.get().minusDays(1)));
        }
      }
      Criterion first = rules.get(0);
      first
          .from()
          .filter(manifest.validFrom()::isBefore)
          .ifPresent(day -> warnings.add(at(first, "`" + first.id() + "` holds only from " + day)));
      Criterion last = rules.get(rules.size() - 1);
      last.until()
          .ifPresent(day -> warnings.add(at(last, "`" + last.id() + "` holds only to " + day)));
    }
  }

  /** A group of which nothing decides on some day would take in everybody, or nobody. */
  private void refuseEmptyGroups(Epoch epoch) {
    Readings readings = new Readings(programme.interpretations());
    for (CriterionGroup group : programme.groups()) {
      if (readings.deciding(group.requirement(), epoch.conditions().keySet()).isEmpty()) {
        Place place = manifest.places().getOrDefault("group/" + group.id(), new Place(1, 1));
        problems.add(
            PackProblem.at(
                PackFiles.MANIFEST,
                place.line(),
                place.column(),
                "no criterion of the group `" + group.id() + "` decides from " + epoch.from()));
      }
    }
  }

  /** A class of which nothing decides would be one that no outcome can be in. */
  private void refuseEmptyClasses(Epoch epoch) {
    Readings readings = new Readings(programme.interpretations());
    for (Classification classification : programme.classifications()) {
      for (OutcomeClass one : classification.classes()) {
        if (readings.deciding(one.requirement(), epoch.conditions().keySet()).isEmpty()) {
          String key = "class/" + classification.id() + "/" + one.id();
          Place place = manifest.places().getOrDefault(key, new Place(1, 1));
          problems.add(
              PackProblem.at(
                  PackFiles.MANIFEST,
                  place.line(),
                  place.column(),
                  "no criterion of the class `" + one.id() + "` decides from " + epoch.from()));
        }
      }
    }
  }

  private void refuseLarge(Criterion criterion) {
    int constants =
        criterion
            .condition()
            .comparisons()
            .map(Comparison::operand)
            .mapToInt(operand -> ((Operand.Constants) operand).values().size())
            .sum();
    if (constants > MOST_CONSTANTS) {
      problems.add(
          at(
              criterion,
              "the rule compares with "
                  + constants
                  + " constants, and "
                  + MOST_CONSTANTS
                  + " are the most"));
    }
  }

  private static PackProblem at(Criterion criterion, String message) {
    return PackProblem.at(criterion.file(), criterion.line(), 1, message);
  }
}
