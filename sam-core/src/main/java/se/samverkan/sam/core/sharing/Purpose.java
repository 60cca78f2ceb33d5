// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.sharing;

import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Labelled;

/** What data on a person is shared for (F35–F37); one never covers another. */
public enum Purpose implements Labelled {
  /**
   * That the person takes part and comes to planned occasions (SAM Dr §1.2, F36). An oral consent
   * covers this alone (F35).
   */
  TAKE_PART("att delta och komma till planerade tillfällen", "to take part and attend occasions"),
  /** That the agencies in the programme exchange what they know (SAM Dr §1.2, F36). */
  EXCHANGE_DATA("utbyte av uppgifter mellan myndigheterna", "exchange of data between agencies"),
  /** That the parties see the action plan (SAM Dr §1.2, F36). */
  SHOW_PLAN("att visa handlingsplanen för parterna", "to show the parties the action plan"),
  /** That the programme follows up after its end (SAM Dr §1.2, F36; App, F58). */
  FOLLOW_UP("uppföljning efter insatsen", "follow-up after the programme"),
  /** The national follow-up, which needs a written consent of its own (F37). */
  NATIONAL_FOLLOW_UP("nationell uppföljning", "national follow-up");

  private final Label label;

  Purpose(String sv, String en) {
    label = new Label(sv, en);
  }

  @Override
  public Label label() {
    return label;
  }
}
