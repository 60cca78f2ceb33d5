// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.reconciliation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;

/**
 * What a report says in words, shortened to what matters: {@code preparatory group}, {@code
 * 2010-12-01}. Statements that ought to agree are written so that they are equal if they do.
 *
 * @param id its id in the report, in the form of a code
 * @param label what it is about
 * @param text what is said; never blank
 * @param source where it stands
 */
public record Statement(String id, Label label, String text, Source source) {

  /**
   * @throws NullPointerException if anything is null
   * @throws IllegalArgumentException if the id has not the form of a code, or the text is blank
   */
  public Statement {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(source, "source");
    if (!CodeList.isId(id)) {
      throw new IllegalArgumentException("a statement has an id in the form of a code");
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("a statement needs a text");
    }
  }

  /** The day that it states, if its text is one, such as {@code 2010-12-01}. */
  public Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
