// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import se.samverkan.sam.core.assessment.Provenance;

/** By what a record was made, and by what it was replayed, in a line. */
final class Programs {

  private static final int SHOWN = 12;

  private Programs() {}

  static String told(Replayed.Equal equal) {
    return told(equal.recorded(), equal.now());
  }

  /** The rules, and the program if it is the same; else both, with an arrow between. */
  static String told(Provenance recorded, Provenance now) {
    String rules =
        recorded.pack()
            + " "
            + recorded.version()
            + " ("
            + recorded.sha256().substring(0, Math.min(SHOWN, recorded.sha256().length()))
            + ")";
    String before = program(recorded);
    String after = program(now);
    return rules + ", " + (before.equals(after) ? before : before + " → " + after);
  }

  private static String program(Provenance made) {
    return made.library() + " " + made.engine();
  }
}
