// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.findings;

import java.util.Set;

/** The named values of a programme on a date; the global {@code values} of a rule file. */
public interface RuleValues {

  /**
   * The number of this name.
   *
   * @throws java.util.NoSuchElementException if no number of this name holds on the date
   */
  int number(String name);

  /**
   * The texts of this name.
   *
   * @throws java.util.NoSuchElementException if no list of this name holds on the date
   */
  Set<String> texts(String name);
}
