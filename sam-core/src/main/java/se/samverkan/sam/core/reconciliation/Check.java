// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * Something that ought to hold between what a report prints in several places. A check is data: it
 * names figures and statements by their ids, and a report refuses checks that name others.
 */
public sealed interface Check
    permits SumOf,
        ShareOf,
        SameAs,
        ToldAs,
        ExplainedBy,
        NegativesNamed,
        ProvenBetween,
        CaseloadOf,
        InOrder {

  /** Its id in the report, in the form of a code. */
  String id();

  /** What ought to hold. */
  Label label();

  /** What the check rests on. */
  Source source();

  /** The ids of the figures that it binds, in order. */
  List<String> figures();

  /** The ids of the statements that it binds, in order. */
  List<String> statements();

  /**
   * What does not add up; empty if everything does.
   *
   * @throws IllegalArgumentException if the report has not the figures and statements named
   */
  Optional<Deviation> deviation(Printed report);

  /**
   * Numbers that one figure could have been, if it alone is wrong, for the check to hold. They are
   * proposals: whether the rest of the report agrees is another question.
   *
   * @param figure the id of a figure that the check binds
   */
  default List<BigDecimal> mending(String figure, Printed report) {
    return List.of();
  }

  /** Refuses ids that are no codes. */
  static void requireId(String id) {
    if (!CodeList.isId(id)) {
      throw new IllegalArgumentException("a check has an id in the form of a code");
    }
  }
}
