// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.Objects;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.TextProblem;

/**
 * Something wrong in a document that was to be read.
 *
 * @param pointer the part of the document, as a JSON Pointer (RFC 6901); empty for the whole. A key
 *     that may be data rather than a name is shown in it as an asterisk
 * @param line from 1; 0 where it is not known
 * @param column from 1; 0 where it is not known
 * @param message what is wrong, beginning in lower case; never repeats a value
 */
public record JsonProblem(String pointer, int line, int column, String message) {

  /**
   * @throws NullPointerException if the pointer or the message is null
   */
  public JsonProblem {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
  }

  static JsonProblem of(TextProblem problem) {
    Place place = problem.place();
    return new JsonProblem(problem.pointer(), place.line(), place.column(), problem.message());
  }

  /** {@code line 3, column 12, at /benefits: message}, without what is not known. */
  @Override
  public String toString() {
    String place = line == 0 ? "" : "line " + line + ", column " + column;
    String path = pointer.isEmpty() ? "" : "at " + pointer;
    String where = place + (place.isEmpty() || path.isEmpty() ? "" : ", ") + path;
    return where.isEmpty() ? message : where + ": " + message;
  }
}
