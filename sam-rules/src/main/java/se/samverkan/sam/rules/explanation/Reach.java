// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

/** How far a search for changes went. */
public enum Reach {
  /** Everything was tried: what was not found is not there. */
  WHOLE,
  /** Everything of up to {@link Hinges#MOST_CHANGES} facts at a time was tried. */
  UP_TO_MOST_CHANGES,
  /** The search was cut short, and there may be more. */
  CUT_SHORT
}
