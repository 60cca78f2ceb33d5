// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.peer;

import se.samverkan.sam.core.applicant.ApplicantOnDate;

/** What engines that match on objects are given: a person, and where to write what was found. */
public final class Case {

  private final ApplicantOnDate person;
  private long found;

  Case(ApplicantOnDate person) {
    this.person = person;
  }

  ApplicantOnDate person() {
    return person;
  }

  void add(int bit) {
    found |= 1L << bit;
  }

  long found() {
    return found;
  }
}
