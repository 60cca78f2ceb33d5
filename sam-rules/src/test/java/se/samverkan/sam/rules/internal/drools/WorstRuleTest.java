// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operator;
import se.samverkan.sam.rules.internal.profile.Limits;

/** The rules that are accepted are compiled in time, whatever their form. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorstRuleTest {

  private static final long SMALL_STACK = 512 * 1024;

  /** Two full lists and most comparisons, as deep in brackets as is allowed. */
  private static Condition worst(Operator operator) {
    List<Condition> parts = new ArrayList<>();
    Object[] numbers = IntStream.range(0, Limits.LIST).boxed().toArray();
    parts.add(Given.that(ApplicantFields.AGE, operator, numbers));
    parts.add(Given.that(ApplicantFields.WORK_TRAINING_HOURS_POSSIBLE, operator, numbers));
    for (int i = 0; i < Limits.COMPARISONS - 2 - Limits.DEPTH; i++) {
      parts.add(Given.that(ApplicantFields.AGE, Operator.EQUAL, 300 + i));
    }
    Condition condition = new Condition.AnyOf(parts);
    for (int i = 0; i < Limits.DEPTH; i++) {
      Condition one = Given.that(ApplicantFields.AGE, Operator.AT_LEAST, i);
      condition = i % 2 == 0 ? Given.allOf(one, condition) : Given.anyOf(one, condition);
    }
    return condition;
  }

  @ParameterizedTest
  @EnumSource(names = {"IN", "NOT_IN"})
  void the_worst_rule_compiles_in_time_on_a_small_stack(Operator operator) {
    SessionEngine engine =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2),
            () -> {
              FutureTask<SessionEngine> task =
                  new FutureTask<>(() -> Given.engine(worst(operator)));
              new Thread(null, task, "small stack", SMALL_STACK).start();
              return task.get();
            });

    assertEquals(
        Finding.MET, engine.find(Given.applicant(ApplicantFields.AGE, 310)).get("test.it"));
  }
}
