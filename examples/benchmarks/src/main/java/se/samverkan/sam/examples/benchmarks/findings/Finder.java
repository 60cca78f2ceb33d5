// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.findings;

import java.util.List;
import se.samverkan.sam.core.applicant.ApplicantOnDate;

/**
 * One engine, or one arrangement of it, that finds which criteria people meet. Used by one thread.
 * What can be done before anybody asks is done outside of what is measured: reading and compiling
 * the rules when it is made, and giving facts the form that the engine wants them in when people
 * are prepared.
 */
public interface Finder {

  /** The most people that are asked about at a time. */
  int BATCH = 500;

  /** Takes the people that will be asked about. */
  void prepare(List<ApplicantOnDate> people);

  /**
   * Finds.
   *
   * @param from the first of the prepared people that is asked about
   * @param count how many, {@link #BATCH} or fewer
   * @param into where the bits of each go, see {@link Criteria}
   */
  void find(int from, int count, long[] into);
}
