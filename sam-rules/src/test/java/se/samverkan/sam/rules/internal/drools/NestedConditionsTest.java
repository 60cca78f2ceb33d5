// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;

class NestedConditionsTest {

  private static final List<FactField<Boolean>> FLAGS =
      List.of(ApplicantFields.RETURNEE, ApplicantFields.VOLUNTARY, ApplicantFields.SUICIDE_RISK);
  private static final List<Boolean> KNOWLEDGE = Arrays.asList(true, false, null);

  @Test
  void combinations_within_combinations_follow_three_valued_logic() {
    Random random = new Random(2011);
    List<Criterion> criteria = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      criteria.add(Given.criterion("test.nested" + i, nested(random, 3)));
    }
    SessionEngine engine = SessionEngine.of("test", criteria);

    for (ApplicantOnDate applicant : everyone()) {
      Map<String, Finding> findings = engine.find(applicant);
      for (Criterion criterion : criteria) {
        assertThat(findings.get(criterion.id()))
            .as(() -> ConditionPrinter.print(criterion.condition()) + " of " + values(applicant))
            .isEqualTo(reasoned(criterion.condition(), applicant));
      }
    }
  }

  private static Condition nested(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      Operator operator = random.nextBoolean() ? Operator.EQUAL : Operator.NOT_EQUAL;
      return Given.that(FLAGS.get(random.nextInt(3)), operator, random.nextBoolean());
    }
    List<Condition> parts = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      parts.add(nested(random, depth - 1));
    }
    return random.nextBoolean() ? new Condition.AllOf(parts) : new Condition.AnyOf(parts);
  }

  private static List<ApplicantOnDate> everyone() {
    List<ApplicantOnDate> everyone = new ArrayList<>();
    for (Boolean first : KNOWLEDGE) {
      for (Boolean second : KNOWLEDGE) {
        for (Boolean third : KNOWLEDGE) {
          everyone.add(
              ApplicantOnDate.of(
                  Given.NOBODY_KNOWN
                      .sheet()
                      .with(FLAGS.get(0), first)
                      .with(FLAGS.get(1), second)
                      .with(FLAGS.get(2), third)));
        }
      }
    }
    return everyone;
  }

  private static Finding reasoned(Condition condition, ApplicantOnDate applicant) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts().stream()
          .map(part -> reasoned(part, applicant))
          .reduce(Finding.MET, Finding::and);
    } else if (condition instanceof Condition.AnyOf any) {
      return any.parts().stream()
          .map(part -> reasoned(part, applicant))
          .reduce(Finding.NOT_MET, Finding::or);
    }
    Condition.Comparison comparison = (Condition.Comparison) condition;
    Object value = applicant.sheet().value(comparison.field());
    if (value == null) {
      return Finding.UNKNOWN;
    }
    boolean equal = comparison.operand().equals(Operand.of(value));
    return Finding.of(equal == (comparison.operator() == Operator.EQUAL));
  }

  private static List<Object> values(ApplicantOnDate applicant) {
    List<Object> values = new ArrayList<>();
    FLAGS.forEach(flag -> values.add(applicant.sheet().value(flag)));
    return values;
  }
}
