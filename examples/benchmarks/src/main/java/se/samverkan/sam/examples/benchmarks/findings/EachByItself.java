// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.findings;

import java.util.List;
import java.util.function.ToLongFunction;
import se.samverkan.sam.core.applicant.ApplicantOnDate;

/** Finds one person after the other. */
public final class EachByItself implements Finder {

  private final ToLongFunction<ApplicantOnDate> find;
  private List<ApplicantOnDate> people = List.of();

  /** By this function. */
  public EachByItself(ToLongFunction<ApplicantOnDate> find) {
    this.find = find;
  }

  @Override
  public void prepare(List<ApplicantOnDate> all) {
    people = all;
  }

  @Override
  public void find(int from, int count, long[] into) {
    for (int i = 0; i < count; i++) {
      into[i] = find.applyAsLong(people.get(from + i));
    }
  }
}
