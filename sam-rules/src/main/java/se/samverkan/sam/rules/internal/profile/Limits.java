// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.profile;

import se.samverkan.sam.rules.pack.PackFiles;

/** How large a rule file may be: far above what people write, far below what exhausts a machine. */
public final class Limits {

  /** Bytes in a file. */
  public static final int FILE_BYTES = PackFiles.MAX_FILE_BYTES;

  /** Rules in a file. */
  public static final int RULES = 5_000;

  /**
   * Brackets within brackets in a condition. Every second pair is one in canonical rules, and each
   * of those doubles the time in which they compile.
   */
  public static final int DEPTH = 8;

  /** Comparisons in a rule. */
  public static final int COMPARISONS = 64;

  /** Constants in a list. */
  public static final int LIST = 200;

  /** Characters in a quoted text. */
  public static final int TEXT = 1_000;

  /** Characters in a word or number. */
  public static final int WORD = 200;

  /** Problems after which reading a file stops. */
  public static final int PROBLEMS = 200;

  private Limits() {}
}
