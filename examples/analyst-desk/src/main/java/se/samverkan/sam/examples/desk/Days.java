// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.time.LocalDate;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.RulePack;

/** Days on which a pack can be used. */
final class Days {

  private Days() {}

  /** Refuses a day before the pack is valid. */
  static void check(LocalDate day, RulePack pack, Language language) {
    LocalDate first = pack.manifest().validFrom();
    if (day.isBefore(first)) {
      throw new UnusableException(
          Say.in(
              language,
              "reglerna för `" + pack.id() + "` gäller från " + first + ", och inte " + day,
              "the rules of `" + pack.id() + "` are valid from " + first + ", and not on " + day));
    }
  }
}
