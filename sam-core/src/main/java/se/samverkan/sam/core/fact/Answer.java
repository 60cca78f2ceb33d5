// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.fact;

import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.code.Code;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * One of the answers to choose among for a fact of an agency's own.
 *
 * @param id what is stored and compared
 * @param label what it is called
 * @param source where it comes from
 * @param assumption what had to be assumed to give it its meaning
 */
public record Answer(String id, Label label, Source source, Optional<Label> assumption)
    implements Code {

  /**
   * @throws NullPointerException if anything is null
   */
  public Answer {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(assumption, "assumption");
  }
}
