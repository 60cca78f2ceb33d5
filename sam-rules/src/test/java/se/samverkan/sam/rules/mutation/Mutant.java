// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import se.samverkan.sam.rules.pack.RulePack;

/**
 * A pack, or a reading of the facts, with one mistake.
 *
 * @param kind where the mistake lies
 * @param place where in the pack, as {@code file:line} and what stands there
 * @param change the mistake in words
 * @param pack the pack to assess with
 * @param reading how facts are read before they are assessed
 */
public record Mutant(Kind kind, String place, String change, RulePack pack, FactReading reading) {

  /** Where a mistake lies. */
  public enum Kind {
    /** In the condition of a rule. */
    RULE,
    /** In a value, a date, a reading, a group or a notice of the manifest. */
    MANIFEST,
    /** In what a code means. */
    CODE,
    /** In how the records of a person are read. */
    FACTS
  }

  static Mutant ofPack(Kind kind, String place, String change, RulePack pack) {
    return new Mutant(kind, place, change, pack, FactReading.FAITHFUL);
  }

  @Override
  public String toString() {
    return place + ": " + change;
  }
}
