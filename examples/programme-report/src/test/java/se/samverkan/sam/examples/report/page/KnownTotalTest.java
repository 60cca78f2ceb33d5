// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.statistics.Category;
import se.samverkan.sam.core.statistics.Suppression;

class KnownTotalTest {

  @Test
  void nothing_is_hidden_where_nothing_is_small() {
    assertThat(hidden(Map.of("a", 5L, "b", 0L, "c", 9L))).isEmpty();
  }

  @Test
  void beside_a_small_count_another_is_hidden_though_the_total_is_known() {
    assertThat(hidden(Map.of("a", 2L, "b", 7L, "c", 9L))).hasSize(2).contains(Category.named("a"));
  }

  @Test
  void small_counts_that_come_to_a_small_number_are_hidden_with_a_large_one() {
    assertThat(hidden(Map.of("a", 1L, "b", 2L, "c", 50L, "d", 60L)))
        .containsExactlyInAnyOrder(Category.named("a"), Category.named("b"), Category.named("c"));
  }

  @Test
  void a_small_count_among_noughts_hides_one_of_them() {
    assertThat(hidden(Map.of("a", 1L, "b", 0L, "c", 50L))).hasSize(2);
    assertThat(hidden(Map.of("a", 1L, "b", 0L))).contains(Category.named("a"));
  }

  private static Set<Category> hidden(Map<String, Long> counts) {
    Map<Category, Long> all = new TreeMap<>();
    counts.forEach((name, count) -> all.put(Category.named(name), count));
    return KnownTotal.hidden(
        all, new Suppression(5), counts.values().stream().mapToLong(Long::longValue).sum());
  }
}
