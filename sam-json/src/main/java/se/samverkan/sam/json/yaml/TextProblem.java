// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.yaml;

import java.util.Objects;

/**
 * Something wrong in a text.
 *
 * @param place where
 * @param pointer the same as a path of keys and positions in the form of a JSON Pointer (RFC 6901);
 *     empty for the whole text, or where no path is known
 * @param message what is wrong, beginning in lower case; names keys in back-ticks, never a value
 */
public record TextProblem(Place place, String pointer, String message) {

  /**
   * @throws NullPointerException if anything is null
   */
  public TextProblem {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
  }

  /** A problem of which only the place is told. */
  public TextProblem(Place place, String message) {
    this(place, "", message);
  }

  /** {@code line:column: message}. */
  @Override
  public String toString() {
    return place + ": " + message;
  }
}
