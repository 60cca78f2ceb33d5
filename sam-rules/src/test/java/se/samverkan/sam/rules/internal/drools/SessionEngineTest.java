// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samverkan.sam.rules.internal.drools.Given.applicant;
import static se.samverkan.sam.rules.internal.drools.Given.criterion;
import static se.samverkan.sam.rules.internal.drools.Given.engine;
import static se.samverkan.sam.rules.internal.drools.Given.that;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.Agency;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.engine.EngineFailure;

class SessionEngineTest {

  private static final Condition OLD_ENOUGH = that(ApplicantFields.AGE, Operator.AT_LEAST, 16);
  private static final Condition YOUNG_ENOUGH = that(ApplicantFields.AGE, Operator.AT_MOST, 64);
  private static final Condition RETURNEE = that(ApplicantFields.RETURNEE, Operator.EQUAL, true);

  @Test
  void findings_come_in_the_order_of_the_criteria() {
    SessionEngine engine =
        SessionEngine.of(
            "test",
            List.of(
                criterion("test.z", YOUNG_ENOUGH),
                criterion("test.m", RETURNEE),
                criterion("test.a", OLD_ENOUGH)));

    assertThat(engine.find(applicant(ApplicantFields.AGE, 70)).toString())
        .isEqualTo("{test.z=NOT_MET, test.m=UNKNOWN, test.a=MET}");
  }

  @Test
  void a_pack_without_criteria_finds_nothing() {
    assertThat(SessionEngine.of("test", List.of()).find(Given.NOBODY_KNOWN)).isEmpty();
  }

  @Test
  void nobody_sees_what_is_known_of_somebody_else() throws Exception {
    SessionEngine engine = engine(OLD_ENOUGH);
    Callable<List<Finding>> young = () -> findings(engine, 15);
    Callable<List<Finding>> old = () -> findings(engine, 16);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<Finding>>> found = threads.invokeAll(List.of(young, old, young, old));

      assertThat(found.get(0).get()).containsOnly(Finding.NOT_MET);
      assertThat(found.get(1).get()).containsOnly(Finding.MET);
      assertThat(found.get(2).get()).containsOnly(Finding.NOT_MET);
      assertThat(found.get(3).get()).containsOnly(Finding.MET);
    } finally {
      threads.shutdownNow();
    }
    assertThat(engine.find(Given.NOBODY_KNOWN)).containsEntry("test.it", Finding.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv-SE", "tr-TR", "ar-EG-u-nu-arab"})
  void rules_compile_and_run_in_every_locale(String locale) {
    Condition identified = that(ApplicantFields.IDENTIFIED_BY, Operator.IN, Agency.OTHER);

    assertThat(
            Locales.in(
                locale,
                () ->
                    engine(identified)
                        .find(applicant(ApplicantFields.IDENTIFIED_BY, Agency.OTHER))))
        .containsEntry("test.it", Finding.MET);
  }

  @Test
  void the_class_loader_of_the_calling_thread_does_not_matter() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(null);
    try {
      assertThat(engine(OLD_ENOUGH).find(applicant(ApplicantFields.AGE, 16)))
          .containsEntry("test.it", Finding.MET);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void a_criterion_that_is_both_met_and_not_met_is_a_fault_of_ours() {
    String canonical =
        CanonicalDrl.print("test", List.of(criterion("test.it", OLD_ENOUGH)))
            .replace("< 16", "> 0");
    SessionEngine engine = new SessionEngine(RuleCompiler.compile(canonical), List.of("test.it"));

    assertThatExceptionOfType(EngineFailure.class)
        .isThrownBy(() -> engine.find(applicant(ApplicantFields.AGE, 20)))
        .withMessage("the criterion `test.it` was found both met and not met");
  }

  private static List<Finding> findings(SessionEngine engine, int age) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      findings.addAll(engine.find(applicant(ApplicantFields.AGE, age)).values());
    }
    return findings;
  }
}
