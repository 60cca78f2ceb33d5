// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.scenario;

import java.util.List;

/** How it is told what came of a scenario, whatever it is about. */
final class Telling {

  private Telling() {}

  /** The difference that there is where no assessment could be made. */
  static String failed(RuntimeException e) {
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return "no assessment could be made: " + why;
  }

  /** {@code file:line: name}, and the differences on lines of their own. */
  static String of(String file, int line, String name, List<String> differences) {
    StringBuilder text = new StringBuilder(file);
    text.append(':').append(line).append(": ").append(name);
    differences.forEach(difference -> text.append("\n  - ").append(difference));
    return text.toString();
  }
}
