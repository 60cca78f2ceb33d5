// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.util.Random;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.rules.space.Space;

/** Cells of a space drawn at random. */
public final class Drawn {

  private Drawn() {}

  /** The states of a cell, one for each dimension. */
  static int[] cell(Space space, Random random) {
    return space.dimensions().stream()
        .mapToInt(dimension -> random.nextInt(dimension.states().size()))
        .toArray();
  }

  /** An applicant of whom everything is known. */
  public static ApplicantOnDate fullApplicant(Space space, Random random) {
    long number = 0;
    long stride = 1;
    for (var dimension : space.dimensions()) {
      number += random.nextInt(dimension.full().size()) * stride;
      stride *= dimension.full().size();
    }
    return space.fullApplicant(number);
  }
}
