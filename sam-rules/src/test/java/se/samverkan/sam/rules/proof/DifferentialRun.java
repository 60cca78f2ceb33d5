// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import se.samverkan.sam.rules.pack.Engine;

/**
 * Asks all engines the same of many cases drawn at random, on all processors. Which cases, hangs on
 * the seed alone.
 *
 * @param seed of all that is drawn
 * @param count how many cases
 * @param found the folder in which a difference is told
 */
record DifferentialRun(long seed, long count, Path found) {

  private static final long BETWEEN_NEWS = 200_000;

  /**
   * Case by case the next of the trials, and from the start again.
   *
   * @return what was done, in one line
   * @throws AssertionError if two engines answer differently; the message has no values of anybody
   */
  String of(String what, List<? extends Trial<?>> trials) {
    AtomicLong done = new AtomicLong();
    AtomicLong whole = new AtomicLong();
    Optional<Difference> first =
        LongStream.range(0, count)
            .parallel()
            .mapToObj(index -> compare(trials, index, done, whole))
            .flatMap(Optional::stream)
            .findFirst();
    if (first.isPresent()) {
      throw new AssertionError(told(what, first.get()));
    }
    return "%s %s, of %s the whole answer, seed %s, packs %s, engines %s: 0 differences"
        .formatted(
            count,
            what,
            whole.get(),
            seed,
            trials.stream().map(Trial::pack).collect(Collectors.joining(", ")),
            List.of(Engine.values()));
  }

  private record Difference(long index, String pack, String parts, String smallest) {}

  private Optional<Difference> compare(
      List<? extends Trial<?>> trials, long index, AtomicLong done, AtomicLong whole) {
    Optional<Difference> found = compare(trials.get((int) (index % trials.size())), index, whole);
    if (done.incrementAndGet() % BETWEEN_NEWS == 0) {
      System.out.println(done.get() + " of " + count + ", seed " + seed);
    }
    return found;
  }

  private <T> Optional<Difference> compare(Trial<T> trial, long index, AtomicLong whole) {
    T drawn = trial.draw(Draw.of(seed, index));
    if (trial.isWhole(drawn)) {
      whole.incrementAndGet();
    }
    return trial
        .difference(drawn)
        .map(
            parts ->
                new Difference(index, trial.pack(), parts, trial.written(smallest(trial, drawn))));
  }

  /** The case with all left out that the difference does not need. */
  private static <T> T smallest(Trial<T> trial, T drawn) {
    T smallest = drawn;
    Optional<T> next = Optional.of(drawn);
    while (next.isPresent()) {
      smallest = next.get();
      next = trial.smaller(smallest).filter(one -> trial.difference(one).isPresent()).findFirst();
    }
    return smallest;
  }

  private String told(String what, Difference difference) {
    Path file = found.resolve(what + "-" + seed + "-" + difference.index() + ".txt");
    String line =
        "engines differ in %s: %s, seed %s, index %s, pack %s"
            .formatted(difference.parts(), what, seed, difference.index(), difference.pack());
    try {
      Files.createDirectories(found);
      Files.writeString(file, line + "\n" + difference.smallest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line + "; the smallest such case is in " + file;
  }
}
