// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.criterion;

/** A comparison that a criterion may make, as it is written in a rule file. */
public enum Operator {
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  GREATER(">"),
  AT_LEAST(">="),
  IN("in"),
  NOT_IN("not in"),
  MEMBER_OF("memberOf"),
  NOT_MEMBER_OF("not memberOf"),
  CONTAINS("contains"),
  NOT_CONTAINS("not contains");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** How it is written. */
  public String symbol() {
    return symbol;
  }

  /** The operator that holds of known values exactly when this one does not. */
  public Operator negated() {
    return switch (this) {
      case EQUAL -> NOT_EQUAL;
      case NOT_EQUAL -> EQUAL;
      case LESS -> AT_LEAST;
      case AT_MOST -> GREATER;
      case GREATER -> AT_MOST;
      case AT_LEAST -> LESS;
      case IN -> NOT_IN;
      case NOT_IN -> IN;
      case MEMBER_OF -> NOT_MEMBER_OF;
      case NOT_MEMBER_OF -> MEMBER_OF;
      case CONTAINS -> NOT_CONTAINS;
      case NOT_CONTAINS -> CONTAINS;
    };
  }

  /** Whether the operator says that something is not so. */
  public boolean isNegative() {
    return switch (this) {
      case NOT_EQUAL, NOT_IN, NOT_MEMBER_OF, NOT_CONTAINS -> true;
      default -> false;
    };
  }
}
