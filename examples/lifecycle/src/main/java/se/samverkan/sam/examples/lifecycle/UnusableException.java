// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.List;

/** Thrown where the command line or a story cannot be used, with everything that is wrong. */
final class UnusableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  UnusableException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  UnusableException(String... problems) {
    this(List.of(problems));
  }

  List<String> problems() {
    return problems;
  }
}
