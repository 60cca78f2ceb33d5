// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import se.samverkan.sam.core.fact.FactView;

/** Eight criteria in a row, or fewer at the end: a piece of a {@link DirectEngine}. */
interface CriteriaBlock {

  /** How many criteria a block has. */
  int SIZE = 8;

  /**
   * Which of them a subject meets, in the lowest byte, and which it is known not to meet, in the
   * next.
   *
   * @throws Exception whatever a condition throws
   */
  int mark(FactView subject) throws Exception;
}
