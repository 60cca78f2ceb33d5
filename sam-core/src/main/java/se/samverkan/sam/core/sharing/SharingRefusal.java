// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.sharing;

import se.samverkan.sam.core.assessment.Refusal;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** Why data may not be shared. The texts hold no personal data. */
public enum SharingRefusal implements Labelled {
  /** Nothing at all allows sharing data on the person. */
  NO_GROUND(
      "no-ground",
      "det finns ingen grund för att dela uppgifter om personen",
      "there is no ground for sharing data on the person"),
  /** There are grounds, and none of them is for the purpose. */
  PURPOSE_NOT_COVERED(
      "purpose-not-covered", "ingen grund omfattar ändamålet", "no ground covers the purpose"),
  /** Grounds for the purpose exist, and one of them leaves out an agency of the two. */
  PARTY_NOT_COVERED(
      "party-not-covered",
      "en grund för ändamålet omfattar inte båda myndigheterna",
      "a ground for the purpose does not cover both agencies"),
  /** A ground begins after the day. */
  NOT_YET_GIVEN(
      "not-yet-given", "en grund gäller först senare", "a ground holds only from a later day"),
  /** A consent was withdrawn by the day. */
  WITHDRAWN("withdrawn", "ett samtycke är återkallat", "a consent has been withdrawn"),
  /** A ground's last day is before the day. */
  ENDED("ended", "en grund har upphört", "a ground has ended"),
  /** It is not known when a ground began: unknown is never yes. */
  DAY_UNKNOWN(
      "day-unknown",
      "det är inte känt från vilken dag en grund gäller",
      "it is not known from which day a ground holds");

  private final String code;
  private final Label label;

  SharingRefusal(String code, String sv, String en) {
    this.code = code;
    this.label = new Label(sv, en);
  }

  /** The stable short name for programs. */
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return label;
  }

  /** The same as a refusal to be shown. */
  public Refusal refusal() {
    return new Refusal(code, label);
  }
}
