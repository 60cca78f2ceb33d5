// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;

/** What comes of looking for an edition by its name. */
public sealed interface EditionLookup {

  /** The edition, if it was found sound. */
  default Optional<PackEdition> edition() {
    return this instanceof Found found ? Optional.of(found.found()) : Optional.empty();
  }

  /**
   * It is there, and it is what its name says.
   *
   * @param found the edition
   */
  record Found(PackEdition found) implements EditionLookup {

    /**
     * @throws NullPointerException if the edition is null
     */
    public Found {
      Objects.requireNonNull(found, "found");
    }
  }

  /** There is none of this name. */
  record Missing() implements EditionLookup {

    /** There is none. */
    public Missing {}
  }

  /**
   * There is one of this name, and it is not what was kept, or cannot be read.
   *
   * @param why what is wrong with it
   */
  record Damaged(Label why) implements EditionLookup {

    /**
     * @throws NullPointerException if the reason is null
     */
    public Damaged {
      Objects.requireNonNull(why, "why");
    }
  }
}
