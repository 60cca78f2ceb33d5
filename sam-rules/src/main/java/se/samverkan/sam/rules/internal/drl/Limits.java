// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

/** How large a rule file may be. Far above what people write, far below what exhausts a machine. */
final class Limits {

  /** Bytes in a file: 4 MiB holds more than 5 000 rules. */
  static final int FILE_BYTES = 4 * 1024 * 1024;

  /** Rules in a file. */
  static final int RULES = 5_000;

  /** Brackets within brackets in a condition. */
  static final int DEPTH = 16;

  /** Comparisons in a rule. */
  static final int COMPARISONS = 64;

  /** Constants in a list. */
  static final int LIST = 200;

  /** Characters in a quoted text. */
  static final int TEXT = 1_000;

  /** Problems after which reading a file stops. */
  static final int PROBLEMS = 200;

  private Limits() {}
}
