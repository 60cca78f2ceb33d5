// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.Values;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.engine.Marks;
import se.samverkan.sam.rules.internal.engine.ModelEngine;

class AnswerTableTest {

  private static final FactSheet EMPTY = FactSheet.empty(ApplicantFields.CATALOGUE);
  private static final Condition SWEDISH = is(ApplicantFields.SPEAKS_SWEDISH);
  private static final Condition ILL_OR_LEFT =
      new Condition.AnyOf(
          List.of(is(ApplicantFields.ON_SICK_LEAVE), is(ApplicantFields.SICKNESS_INSURANCE_ENDED)));

  private final List<FactSheet> workedOut = new ArrayList<>();

  @Test
  void people_of_whom_the_same_was_found_get_one_answer() {
    AnswerTable<Integer> table = table(List.of(SWEDISH), 1);

    int first = ask(table, EMPTY.with(ApplicantFields.SPEAKS_SWEDISH, true));
    int other =
        ask(
            table,
            EMPTY
                .with(ApplicantFields.SPEAKS_SWEDISH, true)
                .with(ApplicantFields.MUNICIPALITY, "Fagersta"));

    assertThat(other).isEqualTo(first);
    assertThat(workedOut).hasSize(1);
    assertThat(table.size()).isEqualTo(1);
  }

  @Test
  void met_not_met_and_unknown_are_three_answers() {
    AnswerTable<Integer> table = table(List.of(SWEDISH), 1);

    assertThat(
            List.of(
                ask(table, EMPTY),
                ask(table, EMPTY.with(ApplicantFields.SPEAKS_SWEDISH, true)),
                ask(table, EMPTY.with(ApplicantFields.SPEAKS_SWEDISH, false))))
        .doesNotHaveDuplicates();
  }

  @Test
  void which_comparison_of_an_unknown_criterion_is_open_is_part_of_what_was_found() {
    AnswerTable<Integer> table = table(List.of(ILL_OR_LEFT), 1);

    assertThat(
            List.of(
                ask(table, EMPTY),
                ask(table, EMPTY.with(ApplicantFields.ON_SICK_LEAVE, false)),
                ask(table, EMPTY.with(ApplicantFields.SICKNESS_INSURANCE_ENDED, false))))
        .doesNotHaveDuplicates();
    assertThat(ask(table, EMPTY.with(ApplicantFields.ON_SICK_LEAVE, true)))
        .isEqualTo(ask(table, EMPTY.with(ApplicantFields.SICKNESS_INSURANCE_ENDED, true)));
  }

  @Test
  void criteria_that_were_not_asked_for_make_no_difference() {
    AnswerTable<Integer> table = table(List.of(SWEDISH, ILL_OR_LEFT), 1);

    assertThat(ask(table, EMPTY.with(ApplicantFields.ON_SICK_LEAVE, true)))
        .isEqualTo(ask(table, EMPTY));
  }

  /** A bit each in a word: 64 criteria fit, 65 do not. */
  @Test
  void answers_that_hang_on_too_much_are_worked_out_each_time() {
    List<Condition> fit = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      fit.add(SWEDISH);
    }
    List<Condition> tooMany = new ArrayList<>(fit);
    tooMany.add(SWEDISH);
    AnswerTable<Integer> kept = table(fit, 64);
    AnswerTable<Integer> notKept = table(tooMany, 65);

    assertThat(ask(kept, EMPTY)).isEqualTo(ask(kept, EMPTY));
    assertThat(ask(notKept, EMPTY)).isNotEqualTo(ask(notKept, EMPTY));
    assertThat(notKept.size()).isZero();
  }

  @Test
  void every_place_of_a_pattern_counts() {
    List<Condition> conditions = new ArrayList<>();
    for (int age = 0; age < 64; age++) {
      conditions.add(
          new Condition.Comparison(ApplicantFields.AGE, Operator.AT_LEAST, Operand.of(age), 1, 1));
    }
    AnswerTable<Integer> table = table(conditions, 64);
    List<Integer> answers = new ArrayList<>();
    for (int age = 0; age < 64; age++) {
      answers.add(ask(table, EMPTY.with(ApplicantFields.AGE, age)));
    }

    assertThat(answers).doesNotHaveDuplicates();
  }

  @Test
  void no_more_rows_are_kept_than_is_said() {
    List<Condition> conditions = new ArrayList<>();
    List<FactField<Boolean>> flags = new ArrayList<>();
    for (FactField<?> field : ApplicantFields.CATALOGUE.fields()) {
      if (field.type().valueType() == Boolean.class && flags.size() < 14) {
        flags.add(flag(field));
        conditions.add(is(field));
      }
    }
    AnswerTable<Integer> table = table(conditions, conditions.size());
    for (int person = 0; person < 1 << 14; person++) {
      FactSheet sheet = EMPTY;
      for (int i = 0; i < flags.size(); i++) {
        sheet = sheet.with(flags.get(i), (person >> i & 1) == 1);
      }
      ask(table, sheet);
    }

    assertThat(table.size()).isEqualTo(AnswerTable.MOST_ROWS);
  }

  @SuppressWarnings("unchecked") // a field of flags
  private static FactField<Boolean> flag(FactField<?> field) {
    return (FactField<Boolean>) field;
  }

  private Epoch epoch = epoch(List.of(SWEDISH));

  /** A table on the first of these conditions; its answers are numbered as they are worked out. */
  private AnswerTable<Integer> table(List<Condition> conditions, int asked) {
    epoch = epoch(conditions);
    List<String> ids = epoch.conditions().keySet().stream().limit(asked).toList();
    return new AnswerTable<>(
        epoch,
        ids,
        (marks, facts) -> {
          workedOut.add(facts);
          return workedOut.size();
        });
  }

  private int ask(AnswerTable<Integer> table, FactSheet facts) {
    Marks marks = new ModelEngine(epoch.conditions()).mark(ApplicantOnDate.of(facts));
    return table.of(marks, facts);
  }

  private static Epoch epoch(List<Condition> conditions) {
    List<Criterion> criteria = new ArrayList<>();
    for (Condition condition : conditions) {
      criteria.add(
          Criterion.builder()
              .id("test.c" + criteria.size())
              .name("it")
              .label(new Label("det", "it"))
              .source(new Source("SAM App (F15)"))
              .condition(condition)
              .file("eligibility.drl")
              .line(1)
              .build());
    }
    return Epoch.beginning(LocalDate.of(2011, 1, 1), criteria, Values.of(List.of()));
  }

  private static Condition is(FactField<?> field) {
    return new Condition.Comparison(field, Operator.EQUAL, Operand.of(true), 1, 1);
  }
}
