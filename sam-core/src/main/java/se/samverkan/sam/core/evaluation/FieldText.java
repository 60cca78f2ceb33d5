// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.evaluation;

import java.util.List;
import se.samverkan.sam.core.label.Source;

/**
 * What is written in a field. It may tell of people, so {@code toString} does not repeat it.
 *
 * @param text what is written; never blank
 * @param sources what it rests on; may be empty
 */
public record FieldText(String text, List<Source> sources) {

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if the text is blank
   */
  public FieldText {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a field of an evaluation has a text or is left out");
    }
    sources = List.copyOf(sources);
  }

  /** How long the text is, not what it says. */
  @Override
  public String toString() {
    return "FieldText{" + text.length() + " characters, " + sources.size() + " sources}";
  }
}
