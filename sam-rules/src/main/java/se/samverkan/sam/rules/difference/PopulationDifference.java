// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.GroupAssessment;
import se.samverkan.sam.core.assessment.Reason;
import se.samverkan.sam.core.programme.GroupRole;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Assesses people one at a time by two packs on a day, and counts what becomes of them. It keeps
 * nobody: only counts, and the first ids of those who change. Not thread-safe.
 */
public final class PopulationDifference {

  /** How many ids are kept for each transition unless another number is given. */
  public static final int MOST_IDS = 1000;

  private final RulePack before;
  private final RulePack after;
  private final LocalDate asOf;
  private final SubjectTally programme;
  private final Map<String, SubjectTally> groups = new LinkedHashMap<>();
  private long people;

  private PopulationDifference(RulePack before, RulePack after, LocalDate asOf, int mostIds) {
    this.before = before.using(Engine.MODEL);
    this.after = after.using(Engine.MODEL);
    this.asOf = asOf;
    this.programme = new SubjectTally(Optional.empty(), after.programme().title(), mostIds);
    Stream.of(before, after)
        .flatMap(pack -> pack.programme().groups().stream())
        .forEach(
            group ->
                groups.computeIfAbsent(
                    group.id(), id -> new SubjectTally(Optional.of(id), group.label(), mostIds)));
  }

  /** Nobody yet. */
  public static PopulationDifference between(RulePack before, RulePack after, LocalDate asOf) {
    return between(before, after, asOf, MOST_IDS);
  }

  /**
   * Nobody yet.
   *
   * @param mostIds how many ids are kept for each transition of each group; may be 0
   * @throws IllegalArgumentException if that is negative
   */
  public static PopulationDifference between(
      RulePack before, RulePack after, LocalDate asOf, int mostIds) {
    if (mostIds < 0) {
      throw new IllegalArgumentException("the number of ids is not negative");
    }
    return new PopulationDifference(before, after, asOf, mostIds);
  }

  /** One more. */
  public void add(Applicant applicant) {
    people++;
    Optional<Assessment> was =
        before.assess(applicant, asOf).fold(Optional::of, refusal -> Optional.empty());
    Optional<Assessment> is =
        after.assess(applicant, asOf).fold(Optional::of, refusal -> Optional.empty());
    Set<String> because = new TreeSet<>();
    groups.forEach(
        (id, tally) -> {
          Optional<GroupAssessment> one = was.flatMap(all -> all.group(id));
          Optional<GroupAssessment> other = is.flatMap(all -> all.group(id));
          Transition transition = new Transition(standing(was, one), standing(is, other));
          Set<String> criteria = transition.isChange() ? differing(one, other) : new TreeSet<>();
          if (isTargetGroup(one) || isTargetGroup(other)) {
            because.addAll(criteria);
          }
          tally.add(applicant.id().value(), transition, criteria);
        });
    programme.add(applicant.id().value(), new Transition(standing(was), standing(is)), because);
  }

  private static boolean isTargetGroup(Optional<GroupAssessment> group) {
    return group.filter(one -> one.role() == GroupRole.TARGET_GROUP).isPresent();
  }

  private static Standing standing(Optional<Assessment> whole) {
    return whole.map(all -> Standing.of(all.verdict())).orElse(Standing.REFUSED);
  }

  private static Standing standing(Optional<Assessment> whole, Optional<GroupAssessment> group) {
    return whole.isEmpty()
        ? Standing.REFUSED
        : group.map(one -> Standing.of(one.verdict())).orElse(Standing.NO_GROUP);
  }

  /**
   * The criteria that count, and of which it is found otherwise, or which count on one side only.
   */
  private static Set<String> differing(
      Optional<GroupAssessment> one, Optional<GroupAssessment> other) {
    Set<String> differing = new TreeSet<>();
    if (one.isEmpty() || other.isEmpty()) {
      return differing;
    }
    Map<String, Reason> was = deciding(one.get());
    Map<String, Reason> is = deciding(other.get());
    was.forEach(
        (id, reason) -> {
          Reason now = is.get(id);
          if (now == null || now.finding() != reason.finding()) {
            differing.add(id);
          }
        });
    is.keySet().stream().filter(id -> !was.containsKey(id)).forEach(differing::add);
    return differing;
  }

  private static Map<String, Reason> deciding(GroupAssessment group) {
    Map<String, Reason> deciding = new HashMap<>();
    group.reasons().stream()
        .filter(Reason::decides)
        .forEach(reason -> deciding.put(reason.criterion(), reason));
    return deciding;
  }

  /** What became of all so far. */
  public PopulationCount result() {
    List<SubjectChange> ofGroups =
        groups.values().stream()
            .map(SubjectTally::result)
            .filter(
                change ->
                    change.transitions().keySet().stream()
                        .anyMatch(
                            one ->
                                one.from() != Standing.NO_GROUP || one.to() != Standing.NO_GROUP))
            .toList();
    return new PopulationCount(
        PackName.of(before), PackName.of(after), asOf, people, programme.result(), ofGroups);
  }
}
