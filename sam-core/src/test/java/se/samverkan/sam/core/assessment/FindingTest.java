// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.sam.core.assessment.Finding.MET;
import static se.samverkan.sam.core.assessment.Finding.NOT_MET;
import static se.samverkan.sam.core.assessment.Finding.UNKNOWN;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Kleene's logic: the answer that every way of making up one's mind on the unknown agrees on. */
class FindingTest {

  @Example
  void two_of_which_both_must_be_met() {
    assertThat(MET.and(MET)).isEqualTo(MET);
    assertThat(MET.and(UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(MET.and(NOT_MET)).isEqualTo(NOT_MET);
    assertThat(UNKNOWN.and(MET)).isEqualTo(UNKNOWN);
    assertThat(UNKNOWN.and(UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(UNKNOWN.and(NOT_MET)).isEqualTo(NOT_MET);
    assertThat(NOT_MET.and(MET)).isEqualTo(NOT_MET);
    assertThat(NOT_MET.and(UNKNOWN)).isEqualTo(NOT_MET);
    assertThat(NOT_MET.and(NOT_MET)).isEqualTo(NOT_MET);
  }

  @Example
  void two_of_which_one_must_be_met() {
    assertThat(MET.or(MET)).isEqualTo(MET);
    assertThat(MET.or(UNKNOWN)).isEqualTo(MET);
    assertThat(MET.or(NOT_MET)).isEqualTo(MET);
    assertThat(UNKNOWN.or(MET)).isEqualTo(MET);
    assertThat(UNKNOWN.or(UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(UNKNOWN.or(NOT_MET)).isEqualTo(UNKNOWN);
    assertThat(NOT_MET.or(MET)).isEqualTo(MET);
    assertThat(NOT_MET.or(UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(NOT_MET.or(NOT_MET)).isEqualTo(NOT_MET);
  }

  @Example
  void the_opposite_of_unknown_is_unknown() {
    assertThat(MET.not()).isEqualTo(NOT_MET);
    assertThat(NOT_MET.not()).isEqualTo(MET);
    assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
  }

  @Example
  void a_truth_value_is_a_finding() {
    assertThat(Finding.of(true)).isEqualTo(MET);
    assertThat(Finding.of(false)).isEqualTo(NOT_MET);
  }

  @Property
  void neither_order_nor_grouping_matters(@ForAll Finding a, @ForAll Finding b, @ForAll Finding c) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
  }

  @Property
  void de_morgan_holds(@ForAll Finding a, @ForAll Finding b) {
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    assertThat(a.not().not()).isEqualTo(a);
  }

  @Property
  void what_is_decided_while_something_is_unknown_stays_so_whatever_it_turns_out_to_be(
      @ForAll Finding a, @ForAll boolean truth) {
    Finding known = Finding.of(truth);
    assertThat(List.of(UNKNOWN, known.and(a))).contains(UNKNOWN.and(a));
    assertThat(List.of(UNKNOWN, known.or(a))).contains(UNKNOWN.or(a));
  }
}
