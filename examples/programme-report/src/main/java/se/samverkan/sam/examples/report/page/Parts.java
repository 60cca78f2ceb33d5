// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.sam.core.statistics.Category;
import se.samverkan.sam.core.statistics.Share;

/**
 * People by one thing, as far as it is shown.
 *
 * @param cells how many, by category in order
 * @param total how many in all
 */
record Parts(Map<Category, Cell> cells, Cell total) {

  Parts {
    cells = Collections.unmodifiableMap(new TreeMap<>(cells));
  }

  /** Which part of all is in a category, where both are shown. */
  Cell share(Category category) {
    return share(cells.getOrDefault(category, new Cell.Hidden()), total);
  }

  static Cell share(Cell part, Cell whole) {
    return part.exact()
        .flatMap(one -> whole.exact().map(all -> Cell.percent(new Share(one, all).percent(1))))
        .orElseGet(Cell.Hidden::new);
  }
}
