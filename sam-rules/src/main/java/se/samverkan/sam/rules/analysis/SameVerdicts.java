// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.core.programme.Requirement;
import se.samverkan.sam.rules.internal.assess.Demands;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.space.People;
import se.samverkan.sam.rules.space.Space;

/**
 * Whether everybody, whatever is known of them, gets the same verdicts and notices by two sets of
 * demands of one pack. Where that is too much to try, they count as different.
 */
final class SameVerdicts {

  private final RulePack pack;
  private final Demands before;
  private final Demands after;

  SameVerdicts(RulePack pack, Demands before, Demands after) {
    this.pack = pack;
    this.before = before;
    this.after = after;
  }

  boolean holds() {
    return before.groups().keySet().equals(after.groups().keySet())
        && before.groups().keySet().stream().allMatch(this::sameGroup)
        && pack.programme().notices().stream()
            .map(NoticeRule::criterion)
            .allMatch(this::sameNotice);
  }

  private boolean sameGroup(String group) {
    return same(before.groups().get(group), after.groups().get(group));
  }

  private boolean sameNotice(String criterion) {
    boolean held = before.epoch().conditions().containsKey(criterion);
    if (held != after.epoch().conditions().containsKey(criterion)) {
      return false;
    }
    Requirement requirement = new Requirement.OfCriterion(criterion);
    return !held || same(requirement, requirement);
  }

  /** Who agrees on all of whom everything is known agrees on everybody. */
  private boolean same(@Nullable Requirement one, @Nullable Requirement other) {
    if (one == null || other == null) {
      return one == other;
    }
    Optional<People> people =
        People.of(
            Space.of(
                    pack.manifest().facts(),
                    Stream.concat(before.read(one).stream(), after.read(other).stream()).toList())
                .upToDifferences());
    return people
        .map(
            all ->
                all.meeting(one, before.epoch().conditions())
                    .equals(all.meeting(other, after.epoch().conditions())))
        .orElse(false);
  }
}
