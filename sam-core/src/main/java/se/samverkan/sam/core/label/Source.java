// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.label;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where a statement comes from, as a reader would cite it: {@code SAM App, Målgrupp (F15)}. Never
 * blank. The numbers F…, O…, I… and S… are those of {@code docs/sources.md}.
 *
 * @param text the citation
 */
public record Source(String text) {

  private static final Pattern FACT_NUMBER = Pattern.compile("\\b[FOIS]\\d+\\b");

  /**
   * @throws NullPointerException if the text is null
   * @throws IllegalArgumentException if the text is blank
   */
  public Source {
    Objects.requireNonNull(text, "text");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a source needs a text");
    }
  }

  /** The numbers cited, in the order in which they stand; empty if the text cites none. */
  public List<String> numbers() {
    return FACT_NUMBER.matcher(text).results().map(match -> match.group()).toList();
  }

  @Override
  public String toString() {
    return text;
  }
}
