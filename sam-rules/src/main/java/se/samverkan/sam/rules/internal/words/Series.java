// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.words;

import java.util.List;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;

/** Several things in a row: {@code a, b or c}. */
public final class Series {

  private Series() {}

  /** The labels, of which one is enough. */
  public static Label or(List<Label> labels) {
    return new Label(joined(labels, Language.SV, " eller "), joined(labels, Language.EN, " or "));
  }

  /** The labels, all together. */
  public static Label and(List<Label> labels) {
    return new Label(joined(labels, Language.SV, " och "), joined(labels, Language.EN, " and "));
  }

  private static String joined(List<Label> labels, Language language, String last) {
    List<String> texts = labels.stream().map(label -> label.in(language)).toList();
    int end = texts.size() - 1;
    return end == 0
        ? texts.get(0)
        : String.join(", ", texts.subList(0, end)) + last + texts.get(end);
  }
}
