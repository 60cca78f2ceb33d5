// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatternRowsTest {

  private static final int MANY = 2_000;

  /** Patterns draw from few bits, so that many are asked for twice and some differ in one word. */
  @Property
  void rows_are_found_as_in_a_map_until_there_is_no_room(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 300) int mostRows) {
    SplittableRandom random = new SplittableRandom(seed);
    PatternRows<Integer> rows = new PatternRows<>(mostRows);
    Map<Pattern, Integer> expected = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      Pattern pattern = new Pattern(random.nextInt(16), random.nextInt(8), random.nextInt(4));
      assertThat(rows.find(pattern)).isEqualTo(expected.get(pattern));
      rows.keep(pattern, i);
      if (expected.size() < mostRows) {
        expected.putIfAbsent(pattern, i);
      }
      assertThat(rows.find(pattern)).isEqualTo(expected.get(pattern));
      assertThat(rows.size()).isEqualTo(expected.size());
    }
  }

  @Test
  void bits_at_both_ends_of_each_word_tell_patterns_apart() {
    PatternRows<Integer> rows = new PatternRows<>(10);
    List<Pattern> patterns =
        List.of(
            new Pattern(0, 0, 0),
            new Pattern(1, 0, 0),
            new Pattern(0, 1, 0),
            new Pattern(0, 0, 1),
            new Pattern(Long.MIN_VALUE, 0, 0),
            new Pattern(0, Long.MIN_VALUE, 0),
            new Pattern(0, 0, Long.MIN_VALUE));
    patterns.forEach(pattern -> rows.keep(pattern, patterns.indexOf(pattern)));
    assertThat(patterns).extracting(rows::find).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void whoever_looks_while_others_write_finds_the_right_answer_or_none() throws Exception {
    PatternRows<Integer> rows = new PatternRows<>(MANY);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> work = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        int first = thread;
        work.add(threads.submit(() -> lookAndKeep(rows, first)));
      }
      for (Future<?> each : work) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(rows.size()).isEqualTo(MANY);
    assertThat(IntStream.range(0, MANY)).allMatch(i -> Integer.valueOf(i).equals(rows.find(of(i))));
  }

  private static void lookAndKeep(PatternRows<Integer> rows, int first) {
    for (int i = 0; i < MANY; i++) {
      int number = (i + first * 7) % MANY;
      Integer found = rows.find(of(number));
      assertThat(found == null || found == number).isTrue();
      rows.keep(of(number), number);
    }
  }

  private static Pattern of(int number) {
    return new Pattern(number & 63, number >> 6, 0);
  }
}
