// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.findings;

import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.examples.benchmarks.byhand.ResamByHand;
import se.samverkan.sam.examples.benchmarks.byhand.SamByHand;

/** The findings by hand. */
public final class ByHandFinder {

  private static final int BITS_OF_SAM = 28;

  private ByHandFinder() {}

  /** Finds by plain Java over the view. */
  public static Finder finder() {
    return new EachByItself(ByHandFinder::find);
  }

  private static long find(ApplicantOnDate view) {
    return SamByHand.findings(view) | ResamByHand.findings(view) << BITS_OF_SAM;
  }
}
