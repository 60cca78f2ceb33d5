// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

/**
 * A place in the repository where a number is cited.
 *
 * @param kind the column of the table that it belongs to
 * @param file where it stands, in short
 * @param part what in the file cites it, or nothing if the file does as a whole
 */
record Place(Kind kind, String file, String part) {

  /** What cites a number: the columns of the table. */
  enum Kind {
    RULE("Rules"),
    PACK("Values, readings and the rest of a pack"),
    TOLD("Scenarios, stories, reports"),
    TYPE("Types"),
    TEST("Tests");

    private final String heading;

    Kind(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }

    /** Whether this is run, so that a mistake in what is cited can come to light. */
    boolean isRun() {
      return this == TOLD || this == TEST;
    }
  }
}
