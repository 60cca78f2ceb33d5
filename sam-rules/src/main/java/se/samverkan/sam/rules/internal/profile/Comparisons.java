// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.profile;

import static se.samverkan.sam.rules.criterion.Operator.AT_LEAST;
import static se.samverkan.sam.rules.criterion.Operator.AT_MOST;
import static se.samverkan.sam.rules.criterion.Operator.CONTAINS;
import static se.samverkan.sam.rules.criterion.Operator.EQUAL;
import static se.samverkan.sam.rules.criterion.Operator.GREATER;
import static se.samverkan.sam.rules.criterion.Operator.IN;
import static se.samverkan.sam.rules.criterion.Operator.LESS;
import static se.samverkan.sam.rules.criterion.Operator.MEMBER_OF;
import static se.samverkan.sam.rules.criterion.Operator.NOT_CONTAINS;
import static se.samverkan.sam.rules.criterion.Operator.NOT_EQUAL;
import static se.samverkan.sam.rules.criterion.Operator.NOT_IN;
import static se.samverkan.sam.rules.criterion.Operator.NOT_MEMBER_OF;

import java.util.List;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.rules.criterion.Operator;

/** Which comparisons a type of fact allows. */
public final class Comparisons {

  private Comparisons() {}

  /** The comparisons, in the order in which they are told. */
  public static List<Operator> of(FactType<?> type) {
    if (type instanceof FactType.Flag) {
      return List.of(EQUAL, NOT_EQUAL);
    } else if (type instanceof FactType.Number) {
      return List.of(EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST, IN, NOT_IN);
    } else if (type instanceof FactType.Count) {
      return List.of(AT_LEAST, GREATER);
    } else if (type instanceof FactType.Text) {
      return List.of(EQUAL, NOT_EQUAL, IN, NOT_IN, MEMBER_OF, NOT_MEMBER_OF);
    } else if (type instanceof FactType.SetOf<?>) {
      return List.of(CONTAINS, NOT_CONTAINS);
    }
    return List.of(EQUAL, NOT_EQUAL, IN, NOT_IN);
  }
}
