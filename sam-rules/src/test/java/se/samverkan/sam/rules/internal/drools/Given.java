// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.Arrays;
import java.util.List;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;

/** Applicants and criteria for tests. */
final class Given {

  static final ApplicantOnDate NOBODY_KNOWN =
      ApplicantOnDate.of(FactSheet.empty(OwnFields.CATALOGUE));

  private Given() {}

  static <T> ApplicantOnDate applicant(FactField<T> field, T value) {
    return ApplicantOnDate.of(NOBODY_KNOWN.sheet().with(field, value));
  }

  static Criterion criterion(String id, Condition condition) {
    return Criterion.builder()
        .id(id)
        .name(id)
        .label(new Label("ett villkor", "a criterion"))
        .source(new Source("SAM App (F15)"))
        .condition(condition)
        .file("eligibility.drl")
        .line(1)
        .build();
  }

  static Condition.Comparison that(FactField<?> field, Operator operator, Object... constants) {
    return new Condition.Comparison(
        field, operator, new Operand.Constants(Arrays.asList(constants)), 1, 1);
  }

  static Condition.Comparison named(FactField<?> field, Operator operator, String value) {
    return new Condition.Comparison(field, operator, new Operand.Named(value), 1, 1);
  }

  static Condition allOf(Condition... parts) {
    return new Condition.AllOf(List.of(parts));
  }

  static Condition anyOf(Condition... parts) {
    return new Condition.AnyOf(List.of(parts));
  }

  /** The engine of a pack with a single criterion, {@code test.it}. */
  static SessionEngine engine(Condition condition) {
    return SessionEngine.of("test", List.of(criterion("test.it", condition)));
  }
}
