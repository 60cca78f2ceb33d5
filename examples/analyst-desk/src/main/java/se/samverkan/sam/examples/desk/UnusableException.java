// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import java.util.List;

/**
 * What somebody gave to the program cannot be used. The program ends with exit code 2, and nothing
 * has been written.
 */
final class UnusableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * With what is wrong.
   *
   * @param problems a sentence each
   */
  UnusableException(List<String> problems) {
    super(String.join("\n", problems), null, false, false);
  }

  UnusableException(String problem) {
    this(List.of(problem));
  }
}
