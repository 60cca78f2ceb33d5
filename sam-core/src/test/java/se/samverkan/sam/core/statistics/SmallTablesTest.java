// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** All tables of two rows and two columns with counts up to four, and what is hidden of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallTablesTest {

  private static final int MOST = 4;
  private static final int COUNTS = MOST + 1;
  private static final int TABLES = COUNTS * COUNTS * COUNTS * COUNTS;
  private static final long THRESHOLD = 3;

  @Test
  void nothing_that_is_hidden_can_be_told_from_the_rest() {
    for (int i = 0; i < TABLES; i++) {
      long[][] truth = Published.shown(publish(i, 1));
      long[][] shown = Published.shown(publish(i, THRESHOLD));
      Attacker attacker = new Attacker(shown);
      for (int r = 0; r < shown.length; r++) {
        for (int c = 0; c < shown[r].length; c++) {
          assertNothingIsTold(truth[r][c], shown[r][c], attacker.possible(r, c));
        }
      }
    }
  }

  @Test
  void no_more_is_hidden_than_has_been() {
    int small = 0;
    int hidden = 0;
    for (int i = 0; i < TABLES; i++) {
      for (long[] row : Published.shown(publish(i, 1))) {
        for (long count : row) {
          small += count > 0 && count < THRESHOLD ? 1 : 0;
        }
      }
      hidden += publish(i, THRESHOLD).hiddenCounts();
    }
    assertThat(small).isEqualTo(4 * 250 + 4 * 125 + 14);
    assertThat(hidden).isEqualTo(2525);
  }

  private static void assertNothingIsTold(long truth, long shown, SortedSet<Long> possible) {
    if (truth > 0 && truth < THRESHOLD) {
      assertThat(shown).isNegative();
      assertThat(possible.last()).isGreaterThanOrEqualTo(THRESHOLD);
    }
    if (shown < 0) {
      assertThat(possible).contains(truth).hasSizeGreaterThan(1);
    } else {
      assertThat(shown).isEqualTo(truth);
    }
  }

  /** One of the tables, by its number. */
  private static PublishedCrossTable publish(int number, long threshold) {
    int rest = number / COUNTS;
    long[][] counts = {
      {number % COUNTS, rest % COUNTS},
      {rest / COUNTS % COUNTS, rest / COUNTS / COUNTS}
    };
    return new Suppression(threshold).publish(Published.table(counts));
  }
}
