// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import static java.util.stream.Collectors.joining;

import se.samverkan.sam.core.assessment.Assessment;

/** What a case worker reads of an assessment. */
final class CaseNote {

  private CaseNote() {}

  // on the embedding page from here
  static String of(Assessment assessment) {
    return assessment.missing().stream()
        .map(fact -> "\nfråga: " + fact.question().sv())
        .collect(joining("", "bedömning: " + assessment.verdict().label().sv(), ""));
  }
  // to here
}
