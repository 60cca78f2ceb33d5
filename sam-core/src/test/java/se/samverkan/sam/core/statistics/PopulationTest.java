// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.Sex;
import se.samverkan.sam.core.participation.EnrolmentId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PopulationTest {

  private static final Member ONE = People.enrolled("case-1").sex(Sex.WOMAN).build();
  private static final Member TWO = People.enrolled("case-2").sex(Sex.MAN).build();
  private static final Member OTHER_ROW = People.enrolled("case-1").sex(Sex.MAN).build();

  @Test
  void members_stand_in_the_order_of_their_enrolments_however_they_came() {
    assertThat(Population.of(List.of(TWO, ONE)).members()).containsExactly(ONE, TWO);
    assertThat(Population.empty().with(TWO).with(ONE).members()).containsExactly(ONE, TWO);
    assertThat(Population.of(List.of(TWO)).merge(Population.of(List.of(ONE))).members())
        .containsExactly(ONE, TWO);
    assertThat(List.of(TWO, ONE).parallelStream().collect(Population.collector()).members())
        .containsExactly(ONE, TWO);
  }

  @Test
  void a_row_that_comes_twice_counts_once() {
    Population both = Population.of(List.of(ONE, TWO, ONE));

    assertThat(both.size()).isEqualTo(2);
    assertThat(both.with(ONE)).isEqualTo(both).hasSameHashCodeAs(both);
    assertThat(both.merge(both)).isEqualTo(both);
  }

  @Test
  void rows_that_differ_are_not_counted_together() {
    String refusal = "enrolment `case-1` has two rows that differ";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Population.of(List.of(ONE, OTHER_ROW)))
        .withMessage(refusal);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Population.of(List.of(ONE)).with(OTHER_ROW))
        .withMessage(refusal);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> List.of(ONE, OTHER_ROW).parallelStream().collect(Population.collector()))
        .withMessageContaining(refusal);
  }

  @Test
  void a_member_is_found_by_the_enrolment() {
    Population both = Population.of(List.of(ONE, TWO));

    assertThat(both.find(EnrolmentId.of("case-2"))).contains(TWO);
    assertThat(both.find(EnrolmentId.of("case-3"))).isEmpty();
  }

  @Test
  void populations_of_other_members_are_others() {
    assertThat(Population.of(List.of(ONE)))
        .isNotEqualTo(Population.of(List.of(TWO)))
        .isNotEqualTo(Population.of(List.of(OTHER_ROW)))
        .doesNotHaveSameHashCodeAs(Population.of(List.of(TWO)))
        .isNotEqualTo(List.of(ONE))
        .hasToString("Population{1 members}");
  }
}
