// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import java.util.List;
import java.util.Map;

/**
 * A rule file as written, before its names are understood.
 *
 * @param packageAt where the name of the package stands
 * @param packageName the package
 * @param imports the imported types, in order
 * @param rules the rules, in order
 */
record RuleSyntax(Token packageAt, String packageName, List<Imported> imports, List<Rule> rules) {

  /** An imported type by its full name. */
  record Imported(Token at, String name) {
    String simpleName() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  /**
   * A rule.
   *
   * @param binding the name given to the pattern; empty if none
   * @param constraints what stands between the pattern's commas, token by token
   */
  record Rule(
      Token at,
      Token name,
      Map<String, Annotation> annotations,
      String binding,
      Token pattern,
      Expression when,
      List<String> constraints) {}

  /** An annotation with its text. */
  record Annotation(Token at, Token value) {}

  /** A condition as written. */
  sealed interface Expression {}

  /** Parts joined by {@code &&} or a comma. */
  record And(List<Expression> parts) implements Expression {}

  /** Parts joined by {@code ||}. */
  record Or(List<Expression> parts) implements Expression {}

  /** A field, an operator, and what the field is compared with. */
  record Compare(Token at, String field, Token operatorAt, String operator, Value value)
      implements Expression {}

  /** The right side of a comparison. */
  sealed interface Value {
    Token at();
  }

  /** A number, a text, {@code true} or {@code false}. */
  record Literal(Token at, boolean negative) implements Value {}

  /** {@code Type.CONSTANT}. */
  record Constant(Token at, Token type, Token name) implements Value {}

  /** {@code values.number("name")} or {@code values.texts("name")}. */
  record NamedValue(Token at, Token kind, Token name) implements Value {}

  /** A word that is none of these. */
  record Bare(Token at) implements Value {}

  /** Several values in brackets. */
  record Several(Token at, List<Value> values) implements Value {}
}
