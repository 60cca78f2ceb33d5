// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.util.List;
import se.samverkan.sam.core.fact.FactField;

/**
 * One thing about a person that can be otherwise: a field, or one code of a set.
 *
 * @param field the field
 * @param ways how it can be, other than it is, as far as the rules tell a difference
 */
record Lever(FactField<?> field, List<Change> ways) {
  Lever {
    ways = List.copyOf(ways);
  }
}
