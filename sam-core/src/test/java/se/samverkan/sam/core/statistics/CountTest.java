// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.label.Source;

/** Counts that are exact, approximate, or known between bounds (F54, I4, I8). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CountTest {

  private static final Source RESULT = new Source("RESAM Resultat (F54)");

  @Test
  void about_25_more_than_103_are_about_128() {
    Count sum = Count.of(103).plus(Count.about(25, RESULT));
    assertThat(sum).isEqualTo(Count.about(128, RESULT)).hasToString("~128");
    assertThat(Count.about(25, RESULT).plus(Count.of(103))).isEqualTo(sum);
    assertThat(sum.sources()).containsExactly(RESULT);
  }

  @Test
  void what_was_counted_stays_exact() {
    assertThat(Count.of(56).plus(Count.of(47))).isEqualTo(Count.of(103)).hasToString("103");
    assertThat(Count.of(103).isApproximate()).isFalse();
    assertThat(Count.of(103).sources()).isEmpty();
  }

  @Test
  void nothing_more_leaves_an_approximate_count_approximate() {
    assertThat(Count.about(25, RESULT).plus(Count.of(0))).isEqualTo(Count.about(25, RESULT));
  }

  @Test
  void sources_are_told_once_and_in_one_order() {
    Source other = new Source("another");
    Count one = Count.about(1, RESULT).plus(Count.about(1, other)).plus(Count.about(1, other));
    Count same = Count.about(1, other).plus(Count.about(1, other)).plus(Count.about(1, RESULT));
    assertThat(one).isEqualTo(same);
    assertThat(one.sources()).containsExactly(RESULT, other);
  }

  @Test
  void a_share_of_an_approximate_count_is_told_as_approximate() {
    CountedShare share = Count.about(25, RESULT).shareOf(Count.about(128, RESULT));
    assertThat(share.isApproximate()).isTrue();
    assertThat(share.share().percent(0)).contains(new BigDecimal("20"));
    assertThat(share).hasToString("~25/128");
    assertThat(Count.of(103).shareOf(Count.about(128, RESULT)).isApproximate()).isTrue();
    assertThat(Count.of(62).shareOf(Count.of(103)).isApproximate()).isFalse();
    assertThat(Count.of(62).shareOf(Count.of(103))).hasToString("62/103");
  }

  @Test
  void what_is_no_count_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Count.of(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Count.about(-1, RESULT));
    assertThatIllegalArgumentException().isThrownBy(() -> new Count.Approximate(1, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Count.of(2).shareOf(Count.of(1)));
  }

  @Test
  void bounds_give_the_lowest_and_the_highest_share() {
    Interval strict = new Interval(29, 60);
    assertThat(strict.lowestShareOf(103).percent(1)).contains(new BigDecimal("28.2"));
    assertThat(strict.highestShareOf(103).percent(1)).contains(new BigDecimal("58.3"));
    assertThat(strict.exact()).isEmpty();
    assertThat(strict).hasToString("29..60");
    assertThat(Interval.of(42).exact()).contains(42L);
    assertThat(Interval.of(42)).hasToString("42");
    assertThat(strict.plus(Interval.of(2))).isEqualTo(new Interval(31, 62));
  }

  @Test
  void bounds_reach_a_threshold_surely_or_perhaps_or_not() {
    Interval strict = new Interval(29, 60);
    assertThat(strict.reaches(29)).isEqualTo(Finding.MET);
    assertThat(strict.reaches(30)).isEqualTo(Finding.UNKNOWN);
    assertThat(strict.reaches(60)).isEqualTo(Finding.UNKNOWN);
    assertThat(strict.reaches(61)).isEqualTo(Finding.NOT_MET);
  }

  @Test
  void bounds_contain_their_ends() {
    Interval strict = new Interval(29, 60);
    assertThat(strict.contains(29)).isTrue();
    assertThat(strict.contains(60)).isTrue();
    assertThat(strict.contains(28)).isFalse();
    assertThat(strict.contains(61)).isFalse();
  }

  @Test
  void what_are_no_bounds_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(-1, 1));
  }
}
