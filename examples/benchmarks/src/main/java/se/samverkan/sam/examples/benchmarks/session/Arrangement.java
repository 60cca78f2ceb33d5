// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.session;

/**
 * How people and sessions meet. The tuned ones let rules fire as soon as they match, forgo thread
 * safety within a session, and let Drools make a class of its network of conditions.
 */
public enum Arrangement {
  NEW("new session each", Keeping.NEW, false),
  POOLED("session from a pool", Keeping.POOLED, false),
  KEPT("one session kept", Keeping.KEPT, false),
  BATCH("500 in a session", Keeping.BATCH, false),
  NEW_TUNED("new session each, tuned", Keeping.NEW, true),
  POOLED_TUNED("session from a pool, tuned", Keeping.POOLED, true),
  KEPT_TUNED("one session kept, tuned", Keeping.KEPT, true),
  BATCH_TUNED("500 in a session, tuned", Keeping.BATCH, true);

  /** How long a session lives. */
  enum Keeping {
    NEW,
    POOLED,
    KEPT,
    BATCH
  }

  private final String words;
  private final Keeping keeping;
  private final boolean tuned;

  Arrangement(String words, Keeping keeping, boolean tuned) {
    this.words = words;
    this.keeping = keeping;
    this.tuned = tuned;
  }

  /** What it is called in tables. */
  public String words() {
    return words;
  }

  Keeping keeping() {
    return keeping;
  }

  boolean isTuned() {
    return tuned;
  }
}
