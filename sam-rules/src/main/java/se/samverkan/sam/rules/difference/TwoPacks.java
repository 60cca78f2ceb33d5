// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.sam.rules.page.Page;

/** How pages speak of the pack before a change and the pack after it. */
final class TwoPacks {

  private final Page.Maker page;

  TwoPacks(Page.Maker page) {
    this.page = page;
  }

  /** Packs of one version are told apart by which is which. */
  String title(PackName before, PackName after) {
    if (before.toString().equals(after.toString())) {
      return before + page.say(" före och efter ändringen", " before and after the change");
    }
    return page.say("Skillnad mellan ", "Difference between ")
        + before
        + page.say(" och ", " and ")
        + after;
  }

  void readings(PackName before, PackName after) {
    List<String> gone = new ArrayList<>(before.readings());
    gone.removeAll(after.readings());
    List<String> come = new ArrayList<>(after.readings());
    come.removeAll(before.readings());
    if (!gone.isEmpty() || !come.isEmpty()) {
      page.text(
          page.say("Tolkningar: ", "Readings: ")
              + quoted(gone)
              + page.say(" ersätts av ", " give way to ")
              + quoted(come)
              + ".");
    }
  }

  private String quoted(List<String> ids) {
    return ids.isEmpty() ? page.say("ingenting", "nothing") : "`" + String.join("`, `", ids) + "`";
  }

  String words(Transition transition) {
    return page.say(transition.from().label()) + " → " + page.say(transition.to().label());
  }
}
