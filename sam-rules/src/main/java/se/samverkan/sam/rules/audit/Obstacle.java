// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.List;
import java.util.Objects;
import se.samverkan.sam.core.label.Label;

/**
 * Why a record cannot be replayed.
 *
 * @param kind what is in the way
 * @param told the same in a sentence
 * @param details each problem in English, where there are several, by place and never by value of a
 *     record
 */
public record Obstacle(Kind kind, Label told, List<String> details) {

  /** What can be in the way. */
  public enum Kind {
    /** The record does not say what was written, or is none. */
    RECORD_DAMAGED,
    /** The record is of a format that this version of the library does not read. */
    FORMAT_UNKNOWN,
    /** The text of the rules is nowhere to be found. */
    PACK_MISSING,
    /** What is kept under the name of the text is another text, or cannot be read. */
    PACK_DAMAGED,
    /** The text of the rules does not pass the checks of this version of the library. */
    PACK_REFUSED,
    /** The rules have no such reading as the record says was in force. */
    READING_UNKNOWN,
    /** What was recorded is of another programme than the rules. */
    OTHER_PROGRAMME,
    /** The rules give no answer on that day, or of that person. */
    NO_ANSWER
  }

  /**
   * @throws NullPointerException if anything is null
   */
  public Obstacle {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(told, "told");
    details = List.copyOf(details);
  }

  static Obstacle of(Kind kind, Label told) {
    return new Obstacle(kind, told, List.of());
  }

  static Obstacle of(Kind kind, String sv, String en) {
    return of(kind, new Label(sv, en));
  }
}
