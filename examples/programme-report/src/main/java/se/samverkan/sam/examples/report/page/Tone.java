// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

/** How something is said; the words say it too, so that a page without colour loses nothing. */
enum Tone {
  PLAIN,
  /** How numbers came about. */
  NOTE,
  /** A wish came true. */
  GOOD,
  /** A wish did not. */
  BAD,
  /** Neither, so far. */
  OPEN,
  /** What the reader must not miss. */
  WARNING;

  /** Its name where the page is styled. */
  String style() {
    return switch (this) {
      case PLAIN -> "plain";
      case NOTE -> "note";
      case GOOD -> "good";
      case BAD -> "bad";
      case OPEN -> "open";
      case WARNING -> "warning";
    };
  }
}
