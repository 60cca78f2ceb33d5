// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.running;

import org.openjdk.jmh.runner.options.TimeValue;

/** How long to measure. */
enum Effort {
  /** To see that everything works. */
  QUICK(1, 1, 2, 3, 1, 3, 6, new int[] {100}),
  /** What is written up. */
  FULL(2, 4, 2, 3, 1, 7, 24, new int[] {100, 500, 1000});

  private final int forks;
  private final int warmUpSeconds;
  private final int warmUps;
  private final int measurements;
  private final int seconds;
  private final int starts;
  private final int rounds;
  private final int[] criteria;

  Effort(
      int forks,
      int warmUpSeconds,
      int warmUps,
      int measurements,
      int seconds,
      int starts,
      int rounds,
      int[] criteria) {
    this.forks = forks;
    this.warmUpSeconds = warmUpSeconds;
    this.warmUps = warmUps;
    this.measurements = measurements;
    this.seconds = seconds;
    this.starts = starts;
    this.rounds = rounds;
    this.criteria = criteria;
  }

  /** Processes for each benchmark: a method is compiled differently in each, and runs so. */
  int forks() {
    return forks;
  }

  /** Of CPU time, before JMH begins. */
  int warmUpSeconds() {
    return warmUpSeconds;
  }

  int warmUps() {
    return warmUps;
  }

  int measurements() {
    return measurements;
  }

  /** Of each warm-up and measurement. */
  TimeValue each() {
    return TimeValue.seconds(seconds);
  }

  /** How often a process is started. */
  int starts() {
    return starts;
  }

  /** How often a rule is edited. */
  int rounds() {
    return rounds;
  }

  /** The sizes of generated packs. */
  int[] criteria() {
    return criteria.clone();
  }
}
