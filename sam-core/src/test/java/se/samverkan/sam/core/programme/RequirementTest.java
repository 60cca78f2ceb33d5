// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.programme.Requirement.AllOf;
import se.samverkan.sam.core.programme.Requirement.AnyOf;
import se.samverkan.sam.core.programme.Requirement.OfCriterion;
import se.samverkan.sam.core.programme.Requirement.UnderReading;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequirementTest {

  private static final Requirement A = new OfCriterion("a");
  private static final Requirement B = new OfCriterion("b");
  private static final Requirement C = new OfCriterion("c");

  @Test
  void the_criteria_of_a_requirement_are_told_in_order_and_each_once() {
    Requirement nested =
        new AllOf(
            List.of(
                C,
                new AnyOf(List.of(A, new AllOf(List.of(B, C)))),
                new UnderReading(
                    "question", "strict", new AnyOf(List.of(A, new OfCriterion("d"))))));
    assertThat(nested.criteria()).containsExactly("c", "a", "b", "d");
  }

  @Test
  void a_requirement_of_nothing_has_no_criteria() {
    assertThat(new AllOf(List.of()).criteria()).isEmpty();
    assertThat(new AnyOf(List.of()).criteria()).isEmpty();
  }

  @Test
  void a_single_criterion_is_its_own() {
    assertThat(A.criteria()).containsExactly("a");
  }

  @Test
  void a_criterion_tells_every_interpretation_that_it_hangs_on_and_no_other_does() {
    Requirement nested =
        new AllOf(
            List.of(
                C,
                new AnyOf(List.of(new UnderReading("first", "strict", A), B)),
                new UnderReading(
                    "first", "strict", new AllOf(List.of(new UnderReading("second", "wide", A))))));
    assertThat(nested.interpretations()).containsExactly(Map.entry("a", Set.of("first", "second")));
    assertThat(A.interpretations()).isEmpty();
  }

  @Test
  void nobody_can_change_the_parts_afterwards() {
    List<Requirement> parts = new ArrayList<>(List.of(A));
    AllOf all = new AllOf(parts);
    AnyOf any = new AnyOf(parts);
    parts.add(B);
    assertThat(all.criteria()).containsExactly("a");
    assertThat(any.criteria()).containsExactly("a");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> all.parts().add(B));
  }
}
