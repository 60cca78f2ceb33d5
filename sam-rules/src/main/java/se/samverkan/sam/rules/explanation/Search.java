// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.fact.FactSheet;

/**
 * Tries changes, few before many, and keeps the sets of which no part does it. What contains a set
 * that was kept is not tried: it is not the smallest.
 */
final class Search {

  /** More sheets are not judged. */
  static final int MOST_SHEETS = 6000;

  private final Function<FactSheet, Verdict> judge;
  private final List<Lever> levers;
  private final Predicate<Verdict> wanted;
  private final List<ChangeSet> found = new ArrayList<>();
  private final List<Set<Change>> kept = new ArrayList<>();
  private int judged;

  private Search(
      Function<FactSheet, Verdict> judge, List<Lever> levers, Predicate<Verdict> wanted) {
    this.judge = judge;
    this.levers = levers;
    this.wanted = wanted;
  }

  /**
   * What was found.
   *
   * @param sets the smallest sets first, those of one size in the order of the levers
   * @param reach how far was searched
   */
  record Outcome(List<ChangeSet> sets, Reach reach) {
    Outcome {
      sets = List.copyOf(sets);
    }
  }

  /**
   * The smallest sets of changes after which a verdict is wanted.
   *
   * @param further whether to go on with more changes at a time than {@link Hinges#MOST_CHANGES} as
   *     long as nothing is found
   */
  static Outcome of(
      Function<FactSheet, Verdict> judge,
      FactSheet facts,
      List<Lever> levers,
      Predicate<Verdict> wanted,
      boolean further) {
    Search search = new Search(judge, levers, wanted);
    int size = 1;
    while (size <= levers.size()
        && search.judged < MOST_SHEETS
        && (size <= Hinges.MOST_CHANGES || (further && search.found.isEmpty()))) {
      search.choose(0, size, new ArrayList<>(), facts);
      size++;
    }
    return new Outcome(search.found, search.reach(size));
  }

  private Reach reach(int size) {
    if (judged >= MOST_SHEETS) {
      return Reach.CUT_SHORT;
    }
    return size > levers.size() ? Reach.WHOLE : Reach.UP_TO_MOST_CHANGES;
  }

  private void choose(int from, int more, List<Change> chosen, FactSheet sheet) {
    if (more == 0) {
      judge(chosen, sheet);
      return;
    }
    for (int i = from; i <= levers.size() - more && judged < MOST_SHEETS; i++) {
      for (Change way : levers.get(i).ways()) {
        chosen.add(way);
        if (!holdsOneKept(chosen)) {
          choose(i + 1, more - 1, chosen, way.on(sheet));
        }
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  private boolean holdsOneKept(List<Change> chosen) {
    Set<Change> all = new HashSet<>(chosen);
    return kept.stream().anyMatch(all::containsAll);
  }

  private void judge(List<Change> chosen, FactSheet sheet) {
    judged++;
    Verdict verdict = judge.apply(sheet);
    if (wanted.test(verdict)) {
      found.add(new ChangeSet(chosen, verdict));
      kept.add(new HashSet<>(chosen));
    }
  }
}
