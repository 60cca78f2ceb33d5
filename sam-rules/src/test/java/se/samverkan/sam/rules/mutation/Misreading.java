// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * Records of a person read with one mistake. Such mistakes are the library's, not those of a pack.
 *
 * @param words the mistake
 * @param reading how records are then read
 */
record Misreading(String words, FactReading reading) {

  /** Every one that some rule of a pack could notice. */
  static List<Misreading> of(RulePack pack) {
    FactsRead read = new FactsRead(pack);
    List<Misreading> all = new ArrayList<>(UnknownFacts.of(read));
    all.addAll(ListReadings.of(read));
    all.addAll(EntryReadings.of(read));
    return all;
  }
}
