// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.profile;

/**
 * Under which key a criterion keeps the place of a value's name, beside those of its annotations,
 * which have other names.
 */
public final class ValuePlace {

  private ValuePlace() {}

  /** The key of the value that the comparison reads which begins there. */
  public static String key(int line, int column) {
    return "value of " + line + ":" + column;
  }
}
