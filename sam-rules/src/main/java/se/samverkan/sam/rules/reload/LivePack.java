// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.reload;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import se.samverkan.sam.rules.pack.Engine;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;

/**
 * The pack of a programme that is in force now, and can be replaced while people are assessed.
 *
 * <pre>{@code
 * LivePack sam = LivePack.open(PackSource.folder(folder)).orElseThrow();
 * RulePack pack = sam.current(); // once for each piece of work
 * Reload reload = sam.reload();
 * }</pre>
 *
 * <p>There is one reference to one immutable pack, and only a pack that has passed the guard, whose
 * rules of every epoch are compiled and whose own scenarios came out as they say is ever put there.
 * Whoever took the pack before goes on with it undisturbed; it can be collected when the last one
 * is done. Thread-safe: assessing never waits for a reload, and reloads wait for each other.
 */
public final class LivePack {

  private final Origin origin;
  private final Inspection inspection;
  private final Lock oneAtATime = new ReentrantLock();
  private volatile RulePack current;
  private volatile PackFiles lastTried;

  private LivePack(Origin origin, Inspection inspection, RulePack first) {
    this.origin = origin;
    this.inspection = inspection;
    this.current = first;
    this.lastTried = first.files();
  }

  /** Opens the pack of a source; or tells why it cannot be used. It takes seconds. */
  public static Opening open(PackSource source) {
    return open(source, Optional.empty());
  }

  /** Opens the pack of a source, to be run by an engine. */
  public static Opening open(PackSource source, Engine engine) {
    return open(source, Optional.of(engine));
  }

  private static Opening open(PackSource source, Optional<Engine> engine) {
    Origin origin = new Origin(source);
    Inspection inspection = new Inspection(origin.id(), engine);
    return inspection.<Opening>of(
        origin.readSteady(Optional.empty()),
        ready ->
            new Opening.Opened(
                new LivePack(origin, inspection, ready.orElseThrow()), ready.warnings()),
        refused -> refused);
  }

  /** The id of the pack, which stays what it was at the opening. */
  public String id() {
    return origin.id();
  }

  /**
   * The pack in force. Two calls can give two packs: a piece of work that must be of one piece,
   * such as a batch or all that one answer says, takes it once.
   */
  public RulePack current() {
    return current;
  }

  /**
   * Reads the files now, and puts them in force if they are other ones and pass every check.
   * Returns when that is done or refused; a reload that is going on is waited for.
   */
  public Reload reload() {
    oneAtATime.lock();
    try {
      return replaceBy(origin.readSteady(Optional.of(current.files())));
    } finally {
      oneAtATime.unlock();
    }
  }

  /** Puts files in force that were read before, as {@link #reload()} does. */
  Reload reload(PackFiles files) {
    oneAtATime.lock();
    try {
      return replaceBy(files);
    } finally {
      oneAtATime.unlock();
    }
  }

  /** The files as they are now, of which nothing is known yet. */
  PackFiles read() {
    return origin.read();
  }

  /** The files that were last put in force, refused or found to be those in force. */
  PackFiles lastTried() {
    return lastTried;
  }

  private Reload replaceBy(PackFiles files) {
    lastTried = files;
    RulePack before = current;
    return files.equals(before.files())
        ? new Reload.Unchanged(before)
        : inspection.<Reload>of(files, ready -> replaced(before, ready), refused -> refused);
  }

  private Reload replaced(RulePack before, PackReading ready) {
    RulePack after = ready.orElseThrow();
    current = after;
    return new Reload.Replaced(before, after, ready.warnings());
  }

  @Override
  public String toString() {
    return "LivePack " + current.id() + " " + current.manifest().version();
  }
}
