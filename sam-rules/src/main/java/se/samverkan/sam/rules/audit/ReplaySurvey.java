// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of many records: how many of each, by which programs the equal ones were made, and the
 * first of those that were not. Needs no more memory for more records. Not thread-safe.
 */
public final class ReplaySurvey {

  /** How many of those that were not equal are kept to be told one by one. */
  public static final int MOST_TOLD = 100;

  /**
   * A record that was not equal.
   *
   * @param line its line in the file, from 1
   * @param replayed what came of it
   */
  public record Odd(int line, Replayed replayed) {}

  private final List<Odd> odd = new ArrayList<>();
  private final Map<String, Integer> programs = new TreeMap<>();
  private int equal;
  private int differing;
  private int impossible;

  /** A survey of no records yet. */
  public ReplaySurvey() {}

  /**
   * Adds a record.
   *
   * @param line its line in the file, from 1
   */
  public void add(int line, Replayed replayed) {
    if (replayed instanceof Replayed.Equal one) {
      equal++;
      programs.merge(Programs.told(one), 1, Integer::sum);
      return;
    }
    if (replayed instanceof Replayed.Differs) {
      differing++;
    } else {
      impossible++;
    }
    if (odd.size() < MOST_TOLD) {
      odd.add(new Odd(line, replayed));
    }
  }

  /** How many records there were. */
  public int count() {
    return equal + differing + impossible;
  }

  /** How many were equal. */
  public int equal() {
    return equal;
  }

  /** How many differed. */
  public int differing() {
    return differing;
  }

  /** How many could not be replayed. */
  public int impossible() {
    return impossible;
  }

  /** By which rules and programs equal records were made and replayed, with how many each. */
  public Map<String, Integer> programs() {
    return Collections.unmodifiableMap(new TreeMap<>(programs));
  }

  /** The first of those that were not equal, in order. */
  public List<Odd> odd() {
    return List.copyOf(odd);
  }
}
