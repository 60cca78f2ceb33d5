// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.sam.core.assessment.Verdict;

/**
 * What the passing of time alone does: all records stay as they are, and what goes on goes on.
 *
 * @param until the last day that was looked at
 * @param turn the first day with another verdict; empty if there is none until then
 */
public record InTime(LocalDate until, Optional<Turn> turn) {

  /** Years are looked ahead. */
  public static final int YEARS = 5;

  /**
   * @throws NullPointerException if a part is null
   */
  public InTime {
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(turn, "turn");
  }

  /**
   * A day on which the verdict becomes another. {@code toString} shows the day alone.
   *
   * @param on the first day
   * @param verdict the verdict from then on
   * @param facts the facts that became otherwise on that day, of those that the rules read
   * @param rulesChange whether other rules or values hold from that day
   * @param afterProgramme whether the programme is over by then
   */
  public record Turn(
      LocalDate on,
      Verdict verdict,
      List<Passed> facts,
      boolean rulesChange,
      boolean afterProgramme) {
    /**
     * @throws NullPointerException if a part is null
     */
    public Turn {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(verdict, "verdict");
      facts = List.copyOf(facts);
    }

    @Override
    public String toString() {
      return on.toString();
    }
  }

  /**
   * A fact that time made another. {@code toString} shows the field alone.
   *
   * @param before how it was on the day before
   * @param after how it is on the day
   */
  public record Passed(FactTold before, FactTold after) {
    @Override
    public String toString() {
      return after.toString();
    }
  }
}
