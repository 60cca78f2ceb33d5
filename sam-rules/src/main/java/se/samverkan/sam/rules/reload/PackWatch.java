// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reloads a live pack when its files change. It reads them at an interval and compares bytes, so it
 * works for every source and on every drive; files that are just being written are left until they
 * are the same twice.
 *
 * <pre>{@code
 * try (PackWatch watch = PackWatch.start(sam, Duration.ofSeconds(5), told::add)) {
 *   …
 * }
 * }</pre>
 *
 * <p>It has one daemon thread, which ends with {@link #close()}. What a listener throws, and an
 * error in the Java it runs in, goes to that thread's handler of uncaught exceptions, and the watch
 * goes on.
 */
public final class PackWatch implements AutoCloseable {

  private final Lookout lookout;
  private final ReloadListener listener;
  private final ScheduledExecutorService rounds;
  private volatile @Nullable Thread thread;

  private PackWatch(LivePack pack, ReloadListener listener) {
    this.lookout = new Lookout(pack);
    this.listener = listener;
    this.rounds = Executors.newSingleThreadScheduledExecutor(work -> daemon(pack.id(), work));
  }

  /**
   * Starts to watch.
   *
   * @param interval how long to wait between two looks, and how long files must have been at rest;
   *     a change is in force after two intervals and the time that compiling takes
   * @param listener who is told of every reload
   * @throws IllegalArgumentException if the interval is not longer than nothing
   */
  public static PackWatch start(LivePack pack, Duration interval, ReloadListener listener) {
    if (interval.isNegative() || interval.isZero()) {
      throw new IllegalArgumentException("a watch needs time between two looks");
    }
    PackWatch watch = new PackWatch(pack, listener);
    long wait = TimeUnit.NANOSECONDS.convert(interval);
    // a round throws nothing, so there is nothing to learn from the future
    var unused =
        watch.rounds.scheduleWithFixedDelay(watch::round, wait, wait, TimeUnit.NANOSECONDS);
    return watch;
  }

  /**
   * Ends the watch. A reload that is going on is waited for: when this returns, the pack stays what
   * it is and nobody is told anything more. A listener that closes the watch itself does not wait,
   * and neither does a thread that is interrupted.
   */
  @Override
  public void close() {
    rounds.shutdown();
    if (Thread.currentThread() == thread) {
      return;
    }
    try {
      while (!rounds.awaitTermination(1, TimeUnit.MINUTES)) {
        // it is compiling
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void round() {
    try {
      lookout.look().ifPresent(listener::reloaded);
    } catch (RuntimeException | Error e) {
      // thrown on, it would end the rounds without a word
      tellUncaught(e);
    }
  }

  /** What a handler throws itself is ignored, as Java does. */
  private static void tellUncaught(Throwable e) {
    Thread own = Thread.currentThread();
    try {
      own.getUncaughtExceptionHandler().uncaughtException(own, e);
    } catch (RuntimeException | Error ignored) {
      // there is nobody left to tell
    }
  }

  private Thread daemon(String pack, Runnable work) {
    Thread made = new Thread(work, "sam-watch-" + pack);
    made.setDaemon(true);
    thread = made;
    return made;
  }
}
