// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.Operand;

/** Applicants drawn at random, with values at and beside those that some criteria compare with. */
final class SampledFacts {

  private final Random random = new Random(2011);
  private final Map<FactField<?>, List<Object>> values = new HashMap<>();

  SampledFacts(List<Criterion> criteria) {
    Map<FactField<?>, Set<Object>> constants = new HashMap<>();
    criteria.stream()
        .flatMap(criterion -> criterion.condition().comparisons())
        .forEach(
            comparison ->
                constants
                    .computeIfAbsent(comparison.field(), field -> new LinkedHashSet<>())
                    .addAll(((Operand.Constants) comparison.operand()).values()));
    for (FactField<?> field : OwnFields.CATALOGUE.fields()) {
      if (!(field.type() instanceof FactType.SetOf<?>)) {
        values.put(field, values(field.type(), constants.getOrDefault(field, Set.of())));
      }
    }
  }

  /** An applicant of whom each fact is known with this probability. */
  ApplicantOnDate applicant(double known) {
    FactSheet facts = FactSheet.empty(OwnFields.CATALOGUE);
    for (FactField<?> field : OwnFields.CATALOGUE.fields()) {
      if (random.nextDouble() < known) {
        facts = with(facts, field, value(field));
      }
    }
    return ApplicantOnDate.of(facts);
  }

  private Object value(FactField<?> field) {
    if (field.type() instanceof FactType.SetOf<?> set) {
      return codes(set);
    }
    List<Object> possible = values.get(field);
    Object value = possible.get(random.nextInt(possible.size()));
    return field.type() instanceof FactType.Count ? Bounds.exactly((Integer) value) : value;
  }

  private <E extends Enum<E>> KnownCodes<E> codes(FactType.SetOf<E> type) {
    EnumSet<E> present = EnumSet.allOf(type.codes());
    present.removeIf(code -> random.nextBoolean());
    return KnownCodes.exactly(type.codes(), present);
  }

  private static List<Object> values(FactType<?> type, Set<Object> constants) {
    Set<Object> values = new LinkedHashSet<>();
    if (type instanceof FactType.Flag) {
      values.addAll(List.of(true, false));
    } else if (type instanceof FactType.OneOf<?> codes) {
      values.addAll(List.of(codes.codes().getEnumConstants()));
    } else if (type instanceof FactType.Choice choice) {
      values.addAll(choice.ids());
    } else if (type instanceof FactType.Text) {
      values.addAll(constants);
      values.add("somewhere else");
    } else {
      values.add(0);
      for (Object constant : constants) {
        int number = (Integer) constant;
        values.addAll(List.of(Math.max(0, number - 1), number, number + 1));
      }
    }
    return new ArrayList<>(values);
  }

  @SuppressWarnings("unchecked") // the sheet checks the value
  private static FactSheet with(FactSheet facts, FactField<?> field, Object value) {
    return facts.with((FactField<Object>) field, value);
  }
}
