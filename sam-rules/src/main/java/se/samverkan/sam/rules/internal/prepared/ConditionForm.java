// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;

/** A condition in a prepared file; fields are named by their ids. */
final class ConditionForm {

  private static final int COMPARISON = 0;
  private static final int ALL = 1;
  private static final int ANY = 2;

  private ConditionForm() {}

  static void write(Condition condition, PreparedOutput out) {
    if (condition instanceof Condition.AllOf all) {
      out.number(ALL);
      write(all.parts(), out);
    } else if (condition instanceof Condition.AnyOf any) {
      out.number(ANY);
      write(any.parts(), out);
    } else if (condition instanceof Condition.Comparison comparison) {
      out.number(COMPARISON);
      out.text(comparison.field().id());
      out.text(comparison.operator().name());
      write(comparison.operand(), out);
      out.number(comparison.line());
      out.number(comparison.column());
    }
  }

  private static void write(List<Condition> parts, PreparedOutput out) {
    out.number(parts.size());
    for (Condition part : parts) {
      write(part, out);
    }
  }

  private static void write(Operand operand, PreparedOutput out) {
    out.flag(operand instanceof Operand.Named);
    if (operand instanceof Operand.Named named) {
      out.text(named.name());
    } else if (operand instanceof Operand.Constants constants) {
      out.number(constants.values().size());
      for (Object constant : constants.values()) {
        ConstantForm.write(constant, out);
      }
    }
  }

  static Condition read(PreparedInput in, FactCatalogue facts) throws IOException {
    int kind = in.number();
    if (kind == ALL) {
      return new Condition.AllOf(parts(in, facts));
    } else if (kind == ANY) {
      return new Condition.AnyOf(parts(in, facts));
    } else if (kind == COMPARISON) {
      FactField<?> field = field(in.text(), facts);
      Operator operator = operator(in.text());
      Operand operand = operand(in, field);
      int line = in.number();
      return new Condition.Comparison(field, operator, operand, line, in.number());
    }
    throw new IOException("there is no condition of the kind " + kind);
  }

  private static List<Condition> parts(PreparedInput in, FactCatalogue facts) throws IOException {
    int count = in.count();
    List<Condition> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      parts.add(read(in, facts));
    }
    return parts;
  }

  private static FactField<?> field(String id, FactCatalogue facts) throws IOException {
    Optional<FactField<?>> field = facts.find(id);
    if (field.isEmpty()) {
      throw new IOException("there is no field " + id);
    }
    return field.get();
  }

  private static Operator operator(String name) throws IOException {
    for (Operator operator : Operator.values()) {
      if (operator.name().equals(name)) {
        return operator;
      }
    }
    throw new IOException("there is no operator " + name);
  }

  private static Operand operand(PreparedInput in, FactField<?> field) throws IOException {
    if (in.flag()) {
      return new Operand.Named(in.text());
    }
    int count = in.count();
    List<Object> constants = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      constants.add(ConstantForm.read(in, field.type()));
    }
    return new Operand.Constants(constants);
  }
}
