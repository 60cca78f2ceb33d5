// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Another process, which ends in time whether it wants to or not. Nothing that it does can block
 * this one: it reads from a file, what it prints is read up to a limit, and what it complains of is
 * not read at all.
 */
final class Child {

  /** Without its language, a Java cannot find files whose names are in that language. */
  private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE");

  private final List<String> command;
  private final Path folder;
  private final Duration limit;

  Child(List<String> command, Path folder, Duration limit) {
    this.command = command;
    this.folder = folder;
    this.limit = limit;
  }

  /** Starts the process in its folder, with this file to read, and waits until it has ended. */
  Ending run(Path input) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(input.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().retainAll(ENVIRONMENT);
    long start = System.nanoTime();
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return new Ending.NotStarted(
          "no Java could be started by `" + command.get(0) + "`",
          "give the quarantine the path of a `java`");
    }
    boolean interrupted = false;
    try {
      return ending(process, start);
    } catch (InterruptedException e) {
      interrupted = true;
      return new Ending.GivenUp("the program that waited for it was interrupted");
    } catch (TimeoutException e) {
      return new Ending.GivenUp("it took longer than " + inWords(limit));
    } catch (ExecutionException e) {
      return new Ending.GivenUp("the Java that tried it could not be listened to");
    } finally {
      if (kill(process) || interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Ending ending(Process process, long start)
      throws InterruptedException, TimeoutException, ExecutionException {
    byte[] printed = printed(process.getInputStream()).get(left(start), NANOSECONDS);
    if (printed.length > Answer.MOST_BYTES) {
      return new Ending.GivenUp(
          "the Java that tried it printed more than " + Answer.MOST_BYTES + " bytes");
    }
    if (!process.waitFor(left(start), NANOSECONDS)) {
      throw new TimeoutException();
    }
    return new Ending.Exited(process.exitValue(), new String(printed, UTF_8));
  }

  private long left(long start) {
    return Math.max(0, NANOSECONDS.convert(limit) - (System.nanoTime() - start));
  }

  /** Read in a thread of its own: a grandchild may hold the pipe open for ever. */
  private static CompletableFuture<byte[]> printed(InputStream pipe) {
    CompletableFuture<byte[]> printed = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                printed.complete(pipe.readNBytes(Answer.MOST_BYTES + 1));
              } catch (IOException | RuntimeException | OutOfMemoryError e) {
                printed.completeExceptionally(e);
              }
            },
            "sam-quarantine");
    reader.setDaemon(true);
    reader.start();
    return printed;
  }

  /** Kills the process and those that it started; whether this thread was interrupted meanwhile. */
  private static boolean kill(Process process) {
    List<ProcessHandle> descendants = process.descendants().toList();
    process.destroyForcibly();
    descendants.forEach(ProcessHandle::destroyForcibly);
    try {
      // its folder can be deleted only after it is gone
      process.waitFor(10, SECONDS);
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  private static String inWords(Duration time) {
    long seconds = time.toSeconds();
    if (!time.equals(Duration.ofSeconds(seconds))) {
      return time.toMillis() + " milliseconds";
    }
    return seconds + (seconds == 1 ? " second" : " seconds");
  }
}
