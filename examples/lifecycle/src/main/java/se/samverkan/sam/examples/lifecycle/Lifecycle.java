// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.lifecycle;

import java.util.ArrayList;
import java.util.List;

/** Tells stories of participation: each event, what came of it, and what was to be heeded. */
public final class Lifecycle {
  private static final int DONE = 0;
  private static final int OTHERWISE_THAN_EXPECTED = 1;
  private static final int REFUSED = 2;

  private Lifecycle() {}

  public static void main(String... args) {
    System.exit(run(Terminal.ofThisProcess(), args));
  }

  /** Runs the program, and returns its exit code. */
  static int run(Terminal terminal, String... args) {
    Options options;
    try {
      options = Options.read(args);
    } catch (UnusableException e) {
      e.problems().forEach(terminal.err()::println);
      return REFUSED;
    }
    List<String> missed = new ArrayList<>();
    for (Story story : options.stories()) {
      Play play = Play.of(story);
      terminal.out().print(new Report(play, options.language()).text());
      missed.addAll(Expected.missedIn(play));
    }
    missed.forEach(terminal.err()::println);
    return missed.isEmpty() ? DONE : OTHERWISE_THAN_EXPECTED;
  }
}
