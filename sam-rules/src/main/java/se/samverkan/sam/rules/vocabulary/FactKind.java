// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.vocabulary;

import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.core.label.Label;

/** The type of a fact, in words. */
public enum FactKind {
  YES_OR_NO("ja eller nej", "yes or no"),
  NUMBER("tal", "number"),
  COUNT("antal", "count"),
  TEXT("text", "text"),
  ANSWER("svar", "answer"),
  SET_OF_CODES("mängd koder", "set of codes"),
  CODE("kod", "code");

  private final Label label;

  FactKind(String sv, String en) {
    this.label = new Label(sv, en);
  }

  /** What it is called. */
  public Label label() {
    return label;
  }

  /** The kind of a type. */
  public static FactKind of(FactType<?> type) {
    if (type instanceof FactType.Flag) {
      return YES_OR_NO;
    } else if (type instanceof FactType.Number) {
      return NUMBER;
    } else if (type instanceof FactType.Count) {
      return COUNT;
    } else if (type instanceof FactType.Text) {
      return TEXT;
    } else if (type instanceof FactType.Choice) {
      return ANSWER;
    }
    return type instanceof FactType.SetOf<?> ? SET_OF_CODES : CODE;
  }
}
