// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.mutation;

/** Is told how far a survey has come. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress SILENT = (done, total) -> {};

  /**
   * One more mutant has met its fate.
   *
   * @param done how many have, from 1 to the total
   * @param total how many there are
   */
  void at(int done, int total);
}
