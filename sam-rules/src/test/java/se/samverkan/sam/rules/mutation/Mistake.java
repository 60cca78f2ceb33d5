// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * A mistake in a pack, or in how the facts are read.
 *
 * @param words where it is and what it is
 * @param mutant the mutant, if it is in the pack
 * @param pack the pack to assess with
 * @param reading how facts are read before they are assessed
 */
public record Mistake(String words, Optional<Mutant> mutant, RulePack pack, FactReading reading) {

  /** All of them. */
  static List<Mistake> of(RulePack pack) {
    RulePack model = pack.using(Engine.MODEL);
    return Stream.concat(
            Mutants.of(pack).stream()
                .map(
                    mutant ->
                        new Mistake(
                            mutant.toString(),
                            Optional.of(mutant),
                            mutant.pack(),
                            FactReading.FAITHFUL)),
            Misreading.of(pack).stream()
                .map(
                    one ->
                        new Mistake(
                            "facts: " + one.words(), Optional.empty(), model, one.reading())))
        .toList();
  }

  @Override
  public String toString() {
    return words;
  }
}
