// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

/**
 * What rules see of a subject: a type with an accessor for each field of a {@link FactCatalogue},
 * over the sheet that holds the values. Of what is unknown an accessor gives null.
 */
public interface FactView {

  /** The values behind the accessors, by field. */
  FactSheet sheet();
}
