// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samverkan.sam.core.statistics.Category;
import se.samverkan.sam.core.statistics.PublishedTable;
import se.samverkan.sam.core.statistics.Suppression;

/**
 * Hides counts in a table whose total stands elsewhere too. {@link Suppression} may hide the total
 * in place of a second count; where everybody knows it, a second count has to be hidden instead,
 * and more until those that are hidden could hold a number that is not small.
 */
final class KnownTotal {

  private KnownTotal() {}

  static Set<Category> hidden(Map<Category, Long> counts, Suppression suppression, long total) {
    PublishedTable published = suppression.publish(counts);
    Set<Category> hidden = new HashSet<>(counts.keySet());
    hidden.removeIf(one -> !published.isHidden(one));
    while (!hidden.isEmpty() && total >= suppression.threshold()) {
      long together = hidden.stream().mapToLong(one -> counts.getOrDefault(one, 0L)).sum();
      Optional<Category> next = next(counts, hidden);
      if ((hidden.size() > 1 && together >= suppression.threshold()) || next.isEmpty()) {
        return hidden;
      }
      hidden.add(next.get());
    }
    return hidden;
  }

  /** The smallest count above 0 that is shown; if there is none, a 0. */
  private static Optional<Category> next(Map<Category, Long> counts, Set<Category> hidden) {
    List<Category> shown =
        counts.keySet().stream().filter(one -> !hidden.contains(one)).sorted().toList();
    Comparator<Category> bySize = Comparator.comparing(one -> counts.getOrDefault(one, 0L));
    return shown.stream()
        .filter(one -> counts.getOrDefault(one, 0L) > 0)
        .min(bySize)
        .or(() -> shown.stream().findFirst());
  }
}
