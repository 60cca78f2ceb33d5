// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/** A programme's evaluation of itself, in nine fields (F78). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SelfEvaluationTest {

  private static final Label TITLE = new Label("självvärdering", "evaluation by itself");
  private static final FieldText WRITTEN =
      new FieldText("en känslig mening", List.of(new Source("SAM Dr §1.2")));
  private static final EvaluationField FIRST = EvaluationField.all().get(0);

  @Test
  void there_are_nine_fields_by_the_sections_of_the_report() {
    assertThat(EvaluationField.all())
        .extracting(EvaluationField::section)
        .containsExactly("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3");
    assertThat(EvaluationField.ofSection("2.3"))
        .hasValue(new EvaluationField(EvaluationSubject.STAFF, EvaluationAspect.RESULTS));
    assertThat(EvaluationField.ofSection("3.4")).isEmpty();
    assertThat(FIRST.label())
        .isEqualTo(new Label("deltagarna: förutsättningar", "the participants: prerequisites"));
  }

  @Test
  void an_evaluation_is_complete_with_the_ninth_field() {
    Map<EvaluationField, FieldText> all =
        EvaluationField.all().stream()
            .collect(Collectors.toMap(Function.identity(), field -> WRITTEN));
    SelfEvaluation whole = new SelfEvaluation(TITLE, all);
    all.remove(FIRST);
    SelfEvaluation lacking = new SelfEvaluation(TITLE, all);

    assertThat(whole.completeness().isComplete()).isTrue();
    assertThat(whole.missing()).isEmpty();
    assertThat(lacking.completeness().isComplete()).isFalse();
    assertThat(lacking.missing()).containsExactly(FIRST);
    assertThat(lacking.text(FIRST)).isEmpty();
    assertThat(whole.text(FIRST)).hasValue(WRITTEN);
  }

  @Test
  void nothing_that_is_printed_shows_the_text() {
    assertThat(new SelfEvaluation(TITLE, Map.of(FIRST, WRITTEN)).toString())
        .contains("1.1", "17 characters")
        .doesNotContain("känslig");
  }

  @Test
  void a_field_without_words_is_left_out() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FieldText(" ", List.of()));
  }
}
