// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.analysis;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What an analysis can find. */
public enum AnalysisKind implements Labelled {
  /** Somebody belongs to no target group. */
  GAP("utanför alla målgrupper", "outside all target groups"),
  /** Somebody belongs to two target groups at once. */
  OVERLAP("i två målgrupper på en gång", "in two target groups at once"),
  /** Whether a criterion is met never changes what the group comes to. */
  NEVER_DECIDES("kriterium som aldrig avgör något", "criterion that never decides anything"),
  /** Everybody meets a criterion. */
  ALWAYS_MET("kriterium som alla uppfyller", "criterion that everybody meets"),
  /** Nobody meets a criterion. */
  NEVER_MET("kriterium som ingen uppfyller", "criterion that nobody meets"),
  /** A group asks for two criteria that nobody meets both. */
  CONTRADICTION("kriterier som motsäger varandra", "criteria that contradict each other"),
  /** A group asks for a criterion that follows from another one that it asks for. */
  IMPLICATION("kriterium som följer av ett annat", "criterion that follows from another"),
  /** What is unknown is unknown to logic alone, and the verdict is decided all the same. */
  BEYOND_LOGIC(
      "avgjort fast leden ett för ett lämnar det öppet",
      "decided although the parts one by one leave it open"),
  /** No rule reads a value, and no text names it. */
  UNREAD_VALUE("värde som inget läser", "value that nothing reads"),
  /** On a day on which rules or values change, nothing changes for anybody. */
  IDLE_DATE("datum då inget ändras för någon", "date on which nothing changes for anybody"),
  /** Which reading is chosen changes nobody's verdict. */
  IDLE_READING("tolkning som inte spelar någon roll", "reading that makes no difference"),
  /** There is too much to look at each. */
  TOO_LARGE("för stort för att gås igenom", "too large to be gone through");

  private final Label label;

  AnalysisKind(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }

  /** Whether it says how people fall, and not that something in the pack may be wrong. */
  public boolean isCount() {
    return this == GAP || this == OVERLAP || this == BEYOND_LOGIC;
  }
}
