// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.economy;

import java.util.Objects;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/**
 * Somebody who pays for a programme or gains by it: an agency, a municipality, a person, the state.
 *
 * @param id its id, in the form of a code
 * @param label what it is called
 */
public record Stakeholder(String id, Label label) implements Labelled {

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if the id has not the form of a code
   */
  public Stakeholder {
    Objects.requireNonNull(label, "label");
    if (!CodeList.isId(id)) {
      throw new IllegalArgumentException("a stakeholder has an id in the form of a code");
    }
  }
}
