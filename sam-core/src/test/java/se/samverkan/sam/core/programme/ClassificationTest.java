// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClassificationTest {

  private static final Label LABEL = new Label("ett", "one");
  private static final Source SOURCE = new Source("a test");

  private static OutcomeClass outcomeClass(String id, String... after) {
    return OutcomeClass.builder()
        .id(id)
        .label(LABEL)
        .source(SOURCE)
        .requirement(new Requirement.OfCriterion("trial." + id))
        .addAfter(after)
        .precedence(after.length == 0 ? Optional.empty() : Optional.of(SOURCE))
        .build();
  }

  private static Classification of(OutcomeClass... classes) {
    return Classification.builder()
        .id("result")
        .label(LABEL)
        .source(SOURCE)
        .addAllClasses(Arrays.asList(classes))
        .build();
  }

  @Test
  void what_goes_before_a_class_goes_before_those_that_come_after_it() {
    OutcomeClass last = outcomeClass("c", "b");
    Classification classification = of(outcomeClass("a"), outcomeClass("b", "a"), last);

    assertThat(classification.before(last)).containsExactlyInAnyOrder("a", "b");
    assertThat(classification.before(classification.classes().get(0))).isEmpty();
    assertThat(classification.outcomeClass("c")).contains(last);
    assertThat(classification.outcomeClass("d")).isEmpty();
  }

  @Test
  void classes_have_ids_of_their_own_and_an_order_without_a_circle() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(outcomeClass("a"), outcomeClass("a")))
        .withMessage("two classes are called `a`");
    assertThatIllegalArgumentException()
        .isThrownBy(ClassificationTest::of)
        .withMessage("classification `result` has no classes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(outcomeClass("a", "z")))
        .withMessage("class `a` comes after one not there");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(outcomeClass("a", "b"), outcomeClass("b", "a")))
        .withMessage("class `a` goes before itself");
  }

  @Test
  void a_precedence_has_a_source() {
    OutcomeClassBuilder builder =
        OutcomeClass.builder()
            .id("a")
            .label(LABEL)
            .source(SOURCE)
            .requirement(new Requirement.AllOf(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.addAfter("b").build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> OutcomeClass.builder().copyOf(outcomeClass("a")).precedence(SOURCE).build());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void a_share_asked_for_is_1_to_100_percent_of_classes_that_count(int percent) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new GoalMeasure.OutcomeShare("x", Set.of("a"), percent, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GoalMeasure.OutcomeShare("x", Set.of(), 50, Optional.empty()));
    assertThat(new GoalMeasure.OutcomeShare("x", Set.of("b", "a"), 1, Optional.empty()).classes())
        .containsExactly("a", "b");
    assertThat(
            new GoalMeasure.OutcomeShare("x", Set.of("a"), 100, Optional.empty()).atLeastPercent())
        .isEqualTo(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GoalWindow(-1, GoalWindow.Anchor.CLOSURE));
    assertThat(new GoalWindow(0, GoalWindow.Anchor.CLOSURE).months()).isZero();
  }
}
