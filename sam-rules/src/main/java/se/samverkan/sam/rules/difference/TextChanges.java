// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.core.programme.NoticeRule;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.difference.TextChange.Kind;
import se.samverkan.sam.rules.internal.drools.ConditionPrinter;
import se.samverkan.sam.rules.pack.PackSite;
import se.samverkan.sam.rules.pack.RulePack;

/** What is written otherwise in one pack than in another, as far as assessments show it. */
final class TextChanges {

  private final RulePack before;
  private final RulePack after;
  private final List<TextChange> changes = new ArrayList<>();

  private TextChanges(RulePack before, RulePack after) {
    this.before = before;
    this.after = after;
  }

  static List<TextChange> of(RulePack before, RulePack after, boolean sameFacts) {
    TextChanges all = new TextChanges(before, after);
    all.pack(Kind.VALID_FROM, pack -> pack.manifest().validFrom());
    if (!sameFacts) {
      all.changes.add(
          new TextChange(Kind.OWN_FACTS, after.id(), Optional.empty(), Optional.empty()));
    }
    all.pack(Kind.CODES, pack -> pack.manifest().codes());
    all.criteria();
    all.groups();
    all.values();
    all.readings();
    all.notices();
    all.pack(Kind.OUTCOMES, RulePack::outcomeSha256);
    all.pack(Kind.GOALS, pack -> pack.programme().goals());
    all.pack(Kind.POLICY, pack -> pack.programme().policy());
    return List.copyOf(all.changes);
  }

  private void pack(Kind kind, Function<RulePack, Object> part) {
    if (!part.apply(before).equals(part.apply(after))) {
      changes.add(new TextChange(kind, after.id(), Optional.empty(), Optional.empty()));
    }
  }

  private void criteria() {
    Map<String, Criterion> was = byName(before);
    Map<String, Criterion> is = byName(after);
    was.forEach(
        (name, one) -> {
          Criterion other = is.get(name);
          if (other == null) {
            add(Kind.RULE_REMOVED, one.id(), PackSite.of(one), Optional.empty());
          } else {
            criterion(one, other);
          }
        });
    is.forEach(
        (name, one) -> {
          if (!was.containsKey(name)) {
            add(Kind.RULE_ADDED, one.id(), Optional.empty(), PackSite.of(one));
          }
        });
  }

  /** By the id; of several with the same, by the place among these. */
  private static Map<String, Criterion> byName(RulePack pack) {
    Map<String, Criterion> byName = new LinkedHashMap<>();
    for (Criterion criterion : pack.criteria()) {
      int number = 1;
      while (byName.containsKey(criterion.id() + "#" + number)) {
        number++;
      }
      byName.put(criterion.id() + "#" + number, criterion);
    }
    return byName;
  }

  private void criterion(Criterion one, Criterion other) {
    compare(Kind.CONDITION, one, other, criterion -> ConditionPrinter.print(criterion.condition()));
    compare(Kind.PERIOD, one, other, criterion -> List.of(criterion.from(), criterion.until()));
    compare(Kind.WORDING, one, other, Criterion::label);
    compare(Kind.SOURCE, one, other, Criterion::source);
    compare(Kind.INTERPRETATION, one, other, Criterion::interpretation);
  }

  private void compare(
      Kind kind, Criterion one, Criterion other, Function<Criterion, Object> part) {
    if (!part.apply(one).equals(part.apply(other))) {
      add(kind, one.id(), PackSite.of(one), PackSite.of(other));
    }
  }

  private void groups() {
    things(
        Kind.REQUIREMENT,
        "group/",
        pack -> pack.programme().groups(),
        CriterionGroup::id,
        group -> List.of(group.role(), group.requirement()));
    things(
        Kind.GROUP_WORDING,
        "group/",
        pack -> pack.programme().groups(),
        CriterionGroup::id,
        group -> List.of(group.label(), group.source()));
  }

  private void values() {
    things(
        Kind.VALUE,
        "value/",
        pack -> List.copyOf(pack.programme().values().names()),
        name -> name,
        name -> List.of());
    for (String name : before.programme().values().names()) {
      if (after.programme().values().names().contains(name)
          && !before
              .programme()
              .values()
              .history(name)
              .equals(after.programme().values().history(name))) {
        thing(Kind.VALUE, "value/", name);
      }
    }
  }

  private void readings() {
    things(
        Kind.READING,
        "interpretation/",
        pack -> pack.programme().interpretations(),
        Interpretation::id,
        Interpretation::reading);
    things(
        Kind.READING_WORDING,
        "interpretation/",
        pack -> pack.programme().interpretations(),
        Interpretation::id,
        TextChanges::wording);
  }

  private static List<Object> wording(Interpretation one) {
    return List.of(one.question(), one.readings(), one.source());
  }

  private void notices() {
    things(
        Kind.NOTICE,
        "notice/",
        pack -> pack.programme().notices(),
        NoticeRule::id,
        notice -> List.of(notice.criterion(), notice.label()));
  }

  private <T> void things(
      Kind kind,
      String prefix,
      Function<RulePack, List<T>> things,
      Function<T, String> id,
      Function<T, Object> part) {
    Map<String, Object> was = new LinkedHashMap<>();
    Map<String, Object> is = new LinkedHashMap<>();
    things.apply(before).forEach(one -> was.put(id.apply(one), part.apply(one)));
    things.apply(after).forEach(one -> is.put(id.apply(one), part.apply(one)));
    Set<String> ids = new TreeSet<>(was.keySet());
    ids.addAll(is.keySet());
    for (String one : ids) {
      if (!Objects.equals(was.get(one), is.get(one))) {
        thing(kind, prefix, one);
      }
    }
  }

  private void thing(Kind kind, String prefix, String id) {
    add(
        kind,
        id,
        PackSite.of(before.manifest(), prefix + id),
        PackSite.of(after.manifest(), prefix + id));
  }

  private void add(Kind kind, String about, Optional<PackSite> was, Optional<PackSite> is) {
    changes.add(new TextChange(kind, about, was, is));
  }
}
