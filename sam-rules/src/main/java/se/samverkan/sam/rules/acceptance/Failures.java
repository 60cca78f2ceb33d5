// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import java.util.List;
import java.util.Locale;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.page.Page;

/** Tells failures in full. */
final class Failures {

  private Failures() {}

  static void write(Page.Maker page, List<Trial> failures) {
    if (failures.isEmpty()) {
      return;
    }
    page.part(page.say("Scenarier som inte stämmer", "Scenarios that do not pass"));
    for (Trial trial : failures) {
      page.section("✗ `" + trial.place() + "` " + trial.name());
      for (Mismatch mismatch : trial.mismatches()) {
        page.text(sentence(mismatch, page.language()));
        page.list(
            mismatch.grounds().stream().map(ground -> ground(ground, page.language())).toList());
      }
    }
  }

  static String sentence(Mismatch mismatch, Language language) {
    return capital(mismatch.sentence().in(language)) + ".";
  }

  static String ground(Mismatch.Ground ground, Language language) {
    String words = ground.words().in(language);
    return ground.rule().isEmpty() ? words : words + " (`" + ground.rule() + "`)";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
