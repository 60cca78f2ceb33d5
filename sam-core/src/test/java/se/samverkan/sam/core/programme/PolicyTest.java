// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samverkan.sam.core.programme.PolicyTerm.MAPPING_STEPS;
import static se.samverkan.sam.core.programme.PolicyTerm.SUMMONS_LIMIT;
import static se.samverkan.sam.core.programme.PolicyTerm.TRANSFER_HOURS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyTest {

  private static final LocalDate FIRST = LocalDate.of(2007, 9, 1);
  private static final LocalDate LATER = LocalDate.of(2009, 1, 1);
  private static final Label WORDS = new Label("ord", "words");

  private static final PolicyValue THREE = number("summons.limit", FIRST, 3);
  private static final PolicyValue FOUR = number("summons.limit", LATER, 4);
  private static final PolicyValue STEPS =
      new PolicyValue(
          value("mapping.steps", FIRST).addTexts("1 A", "1 B", "2 C").build(),
          Optional.of(
              Interpretation.builder()
                  .id("mapping-steps")
                  .question(WORDS)
                  .readings(Map.of("by-content", WORDS, "one-each", WORDS))
                  .reading("by-content")
                  .source(new Source("a test"))
                  .build()));
  private static final Policy POLICY = Policy.of(List.of(FOUR, STEPS, THREE));

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2007-09-01, 3",
    "2007-09-02, 3",
    "2008-12-31, 3",
    "2009-01-01, 4",
    "2009-01-02, 4",
    "9999-12-31, 4"
  })
  void a_value_holds_from_its_day_until_the_next_of_its_term(LocalDate day, int limit) {
    assertThat(POLICY.number(SUMMONS_LIMIT, day)).contains(limit);
  }

  @Test
  void nothing_stands_in_for_what_is_not_stated() {
    LocalDate before = FIRST.minusDays(1);
    assertThat(POLICY.on(SUMMONS_LIMIT, before)).isEmpty();
    assertThat(POLICY.number(SUMMONS_LIMIT, before)).isEmpty();
    assertThat(POLICY.texts(MAPPING_STEPS, before)).isEmpty();
    assertThat(POLICY.number(TRANSFER_HOURS, LATER)).isEmpty();
    assertThat(POLICY.history(TRANSFER_HOURS)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void no_policy_states_nothing(PolicyTerm term) {
    assertThat(Policy.none().on(term, LATER)).isEmpty();
    assertThat(Policy.none().terms()).isEmpty();
    assertThat(Policy.none()).isEqualTo(Policy.of(List.of())).hasToString("Policy[]");
  }

  @Test
  void what_is_stated_is_told_with_its_source_and_the_interpretation_it_hangs_on() {
    assertThat(POLICY.texts(MAPPING_STEPS, LATER)).containsExactly("1 A", "1 B", "2 C");
    assertThat(POLICY.on(MAPPING_STEPS, LATER)).contains(STEPS);
    assertThat(POLICY.history(SUMMONS_LIMIT)).containsExactly(THREE, FOUR);
    assertThat(POLICY.terms()).containsExactly(SUMMONS_LIMIT, MAPPING_STEPS);
    assertThat(POLICY).hasToString("Policy[summons.limit, mapping.steps]");
    assertThat(THREE.interpretation()).isEmpty();
  }

  @Test
  void a_number_is_not_asked_for_as_texts_nor_texts_as_a_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POLICY.texts(SUMMONS_LIMIT, LATER))
        .withMessage("policy term `summons.limit` is a number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POLICY.number(MAPPING_STEPS, LATER))
        .withMessage("policy term `mapping.steps` is a list of texts");
  }

  @Test
  void what_no_term_is_called_is_refused() {
    refused(
        number("summons.limits", FIRST, 3), "`summons.limits` is no term of a programme's policy");
  }

  @Test
  void what_is_of_the_other_kind_is_refused() {
    refused(texts("summons.limit", "three"), "`summons.limit` is a number");
    refused(number("mapping.steps", FIRST, 3), "`mapping.steps` is a list of texts");
  }

  @Test
  void what_a_term_does_not_allow_is_refused() {
    refused(number("transfer.hours", FIRST, -1), "`transfer.hours` is 0 or more");
    refused(number("fullTime.hours", FIRST, 0), "`fullTime.hours` is 1 or more");
    refused(
        texts("mapping.steps", "1 A", "B"),
        "`mapping.steps` has texts of another form: the number of a meeting, a space and the letter"
            + " of a step: 1 A");
  }

  @Test
  void a_term_has_at_most_one_value_from_a_day() {
    List<PolicyValue> twice = List.of(THREE, number("summons.limit", FIRST, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policy.of(twice))
        .withMessage("policy term `summons.limit` is set twice from 2007-09-01");
  }

  @Test
  void policies_are_equal_whatever_order_they_were_given_in() {
    Policy other = Policy.of(List.of(THREE, STEPS, FOUR));
    assertThat(POLICY)
        .isEqualTo(other)
        .hasSameHashCodeAs(other)
        .isNotEqualTo(Policy.of(List.of(THREE, STEPS)))
        .isNotEqualTo(Policy.of(List.of(THREE, FOUR, PolicyValue.of(STEPS.value()))))
        .isNotEqualTo(null);
  }

  @Test
  void nobody_can_change_a_policy() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> POLICY.terms().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> POLICY.history(SUMMONS_LIMIT).clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> POLICY.texts(MAPPING_STEPS, LATER).clear());
  }

  @Test
  void a_programme_states_nothing_unless_told() {
    ProgrammeBuilder programme =
        Programme.builder().id("x").title(WORDS).from(FIRST).values(Values.of(List.of()));
    assertThat(programme.build().policy()).isSameAs(Policy.none());
    assertThat(programme.policy(POLICY).build().policy()).isEqualTo(POLICY);
  }

  private static void refused(PolicyValue value, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Policy.of(List.of(value)))
        .withMessage("policy term " + why);
  }

  private static PolicyValue number(String name, LocalDate from, int number) {
    return PolicyValue.of(value(name, from).number(number).build());
  }

  private static PolicyValue texts(String name, String... texts) {
    return PolicyValue.of(value(name, FIRST).addTexts(texts).build());
  }

  private static DatedValueBuilder value(String name, LocalDate from) {
    return DatedValue.builder().name(name).label(WORDS).from(from).source(new Source("a test"));
  }
}
