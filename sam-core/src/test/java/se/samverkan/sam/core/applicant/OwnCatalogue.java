// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.applicant;

import se.samverkan.sam.core.fact.Answers;
import se.samverkan.sam.core.fact.FactCatalogue;

/** The library's fields with an agency's own facts after them, for tests. */
final class OwnCatalogue {

  /** Facts called {@code flag}, {@code number}, {@code text} and {@code choice}. */
  static final FactCatalogue ONE_OF_EACH_TYPE = catalogue();

  private OwnCatalogue() {}

  private static FactCatalogue catalogue() {
    FactCatalogue.Maker maker = ApplicantFields.CATALOGUE.extend();
    add(maker.flag("flag"));
    add(maker.number("number"));
    add(maker.text("text"));
    add(maker.choice("choice", Answers.of("one", "two")));
    return maker.make();
  }

  private static void add(FactCatalogue.Maker.Entry<?> entry) {
    entry.label("x", "x").ask("x?", "x?").add("a test");
  }
}
