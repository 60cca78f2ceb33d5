// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samverkan.sam.rules.internal.drools.Given.applicant;
import static se.samverkan.sam.rules.internal.drools.Given.criterion;
import static se.samverkan.sam.rules.internal.drools.Given.that;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.functions.Predicate1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactView;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.engine.EngineFailure;
import se.samverkan.sam.rules.internal.engine.Marks;
import se.samverkan.sam.rules.internal.engine.RuleEngine;

class DirectEngineTest {

  /** Around the ends of a block of eight and of a word of 64. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 63, 64, 65, 130})
  void finds_what_a_session_finds_however_many_criteria_there_are(int count) {
    List<Criterion> criteria = new ArrayList<>();
    for (int age = 0; age < count; age++) {
      criteria.add(criterion("test.c" + age, that(ApplicantFields.AGE, Operator.AT_LEAST, age)));
    }
    RuleEngine direct = DroolsEngines.direct("test", ApplicantOnDate.class, criteria);
    RuleEngine session = SessionEngine.of("test", ApplicantOnDate.class, criteria);

    assertThat(direct.id()).isEqualTo("direct");
    for (int age = 0; age <= count; age++) {
      sameFindings(direct, session, applicant(ApplicantFields.AGE, age));
    }
    sameFindings(direct, session, Given.NOBODY_KNOWN);
  }

  private static void sameFindings(RuleEngine direct, RuleEngine session, FactView subject) {
    Map<String, Finding> expected = session.find(subject);
    Map<String, Finding> found = direct.find(subject);
    Marks marks = direct.mark(subject);
    Marks ofSession = session.mark(subject);

    assertThat(found).containsExactlyEntriesOf(expected);
    int number = 0;
    for (Finding finding : expected.values()) {
      assertThat(marks.finding(number)).isEqualTo(finding);
      assertThat(ofSession.finding(number)).isEqualTo(finding);
      assertThat(marks.bits(number)).isEqualTo(ofSession.bits(number));
      number++;
    }
  }

  @Test
  void a_condition_that_fails_is_a_fault_of_ours_and_tells_no_fact() {
    List<String> criteria = new ArrayList<>();
    Map<String, Predicate1<FactView>> conditions = new LinkedHashMap<>();
    for (int i = 0; i < 9; i++) {
      criteria.add("test.c" + i);
      conditions.put("test.c" + i + " met", subject -> false);
      conditions.put("test.c" + i + " not met", subject -> false);
    }
    conditions.put(
        "test.c8 not met",
        subject -> {
          throw new IllegalStateException("age is 47");
        });
    DirectEngine engine = DirectEngine.of(criteria, conditions);

    assertThatExceptionOfType(EngineFailure.class)
        .isThrownBy(() -> engine.mark(applicant(ApplicantFields.AGE, 47)))
        .withMessage(
            "a condition of one of the criteria [test.c8] failed with"
                + " java.lang.IllegalStateException")
        .withNoCause();
  }

  @Test
  void a_block_holds_eight_criteria_and_no_more() {
    Predicate1<FactView> condition = subject -> true;

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> CriteriaMould.cast(Collections.nCopies(17, condition)))
        .withMessage("a block holds no more than 8 criteria");
  }

  @Test
  void blocks_know_nothing_of_each_other() throws Exception {
    CriteriaBlock met = CriteriaMould.cast(List.of(subject -> true, subject -> true));
    CriteriaBlock notMet = CriteriaMould.cast(List.of(subject -> false, subject -> true));
    CriteriaBlock unknown = CriteriaMould.cast(List.of(subject -> false, subject -> false));

    assertThat(met.mark(Given.NOBODY_KNOWN)).isEqualTo(0x0001);
    assertThat(notMet.mark(Given.NOBODY_KNOWN)).isEqualTo(0x0100);
    assertThat(unknown.mark(Given.NOBODY_KNOWN)).isZero();
  }

  @Test
  void rules_go_away_with_the_last_reference_to_their_engine() throws Exception {
    WeakReference<Class<?>> block = castAndDropped();

    for (int i = 0; i < 50 && block.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }

    assertThat(block.get()).isNull();
  }

  private static WeakReference<Class<?>> castAndDropped() {
    return new WeakReference<>(CriteriaMould.cast(List.of()).getClass());
  }
}
