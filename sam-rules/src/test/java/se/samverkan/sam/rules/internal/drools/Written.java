// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import java.util.Arrays;
import java.util.List;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.fact.Bounds;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.fact.KnownCodes;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operator;

/** Conditions and facts as the truth table writes them: {@code age / >= / 16}. */
record Written(FactField<?> field, Operator operator, String constants) {

  static Written of(String text) {
    String[] parts = text.split(" / ", 3);
    Operator operator =
        Arrays.stream(Operator.values())
            .filter(one -> one.symbol().equals(parts[1]))
            .findFirst()
            .orElseThrow();
    return new Written(OwnFields.CATALOGUE.find(parts[0]).orElseThrow(), operator, parts[2]);
  }

  Condition condition() {
    boolean several = operator.symbol().endsWith("in") || operator.symbol().endsWith("memberOf");
    String[] each = several ? constants.split(",") : new String[] {constants};
    return Given.that(
        field, operator, Arrays.stream(each).map(text -> constant(field.type(), text)).toArray());
  }

  /** An applicant of whom the field is known to be this; {@code unknown}: nothing is known. */
  ApplicantOnDate applicant(String value) {
    return value.equals("unknown") ? Given.NOBODY_KNOWN : applicant(field, value);
  }

  private static <T> ApplicantOnDate applicant(FactField<T> field, String text) {
    FactType<T> type = field.type();
    Object value = constantOrCount(type, text);
    return Given.applicant(field, type.valueType().cast(value));
  }

  private static Object constantOrCount(FactType<?> type, String text) {
    if (type instanceof FactType.Count) {
      return count(text);
    }
    return type instanceof FactType.SetOf<?> set ? codes(set.codes(), text) : constant(type, text);
  }

  private static Object constant(FactType<?> type, String text) {
    if (type instanceof FactType.Number || type instanceof FactType.Count) {
      return Integer.valueOf(text);
    } else if (type instanceof FactType.Flag) {
      return Boolean.valueOf(text);
    } else if (type instanceof FactType.OneOf<?> one) {
      return code(one.codes(), text);
    }
    return type instanceof FactType.SetOf<?> set ? code(set.codes(), text) : text;
  }

  private static Bounds count(String text) {
    String[] ends = text.split("\\.\\.", 2);
    int lower = Integer.parseInt(ends[0]);
    if (ends.length == 1) {
      return Bounds.exactly(lower);
    }
    return ends[1].isEmpty()
        ? Bounds.atLeast(lower)
        : Bounds.between(lower, Integer.parseInt(ends[1]));
  }

  private static <E extends Enum<E>> E code(Class<E> codes, String name) {
    return Enum.valueOf(codes, name);
  }

  private static <E extends Enum<E>> KnownCodes<E> codes(Class<E> codes, String text) {
    return text.startsWith("!")
        ? KnownCodes.of(codes, List.of(), List.of(code(codes, text.substring(1))))
        : KnownCodes.of(codes, List.of(code(codes, text)), List.of());
  }
}
