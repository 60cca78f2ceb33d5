// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.synthesis;

import java.util.ArrayList;
import java.util.List;

/**
 * For how many days each of RESAM's 103 was enrolled: made up, but for the mean of 7.5 months of
 * 30.4375 days that the report gives (F65), and for the end of the programme.
 */
final class Durations {

  /** 103 times 7.5 months, to the day. */
  private static final int ALL_DAYS = 23_513;

  private static final int SHORTEST = 75;

  /** From the first enrolment to the last day of the programme. */
  private static final int PROGRAMME_DAYS = 1_152;

  private Durations() {}

  /** The days of each, in the order in which they were enrolled, so many days apart. */
  static int[] of(int people, int apart) {
    List<Integer> open = new ArrayList<>();
    int sum = 0;
    for (int i = 0; i < people; i++) {
      int days = SHORTEST + 3 * (i * 37 % people);
      open.add(days);
      sum += days;
    }
    for (int i = 0; sum < ALL_DAYS; i++) {
      open.set(i, open.get(i) + 1);
      sum++;
    }
    int[] days = new int[people];
    for (int i = people - 1; i >= 0; i--) {
      int latest = PROGRAMME_DAYS - i * apart;
      int which = 0;
      while (open.get(which) > latest) {
        which++;
      }
      days[i] = open.remove(which);
    }
    return days;
  }
}
