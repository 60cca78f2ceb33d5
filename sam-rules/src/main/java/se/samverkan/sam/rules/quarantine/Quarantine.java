// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * Where a pack from outside the agency has to show itself before the host takes it in. A Java of
 * its own, with little memory and little time, reads the pack, compiles the rules of each of its
 * epochs and runs its scenarios. Only then the host reads the same bytes, by the same strict
 * reader; what the other Java answers is never more than a yes or the reasons for a no.
 *
 * <pre>{@code
 * Quarantine quarantine = Quarantine.builder().timeLimit(Duration.ofSeconds(90)).build();
 * PackReading reading = quarantine.read(Path.of("inbox", "demo"));
 * }</pre>
 *
 * <p>Whatever the pack does, or makes the other Java do, comes back as a {@link PackProblem}. A
 * scenario of the pack that comes out otherwise than it says is a problem too.
 *
 * <p>The limits are on memory, time and output. The other Java has the rights of the host's user,
 * with files and with the network. Immutable and thread-safe; each reading has a Java of its own.
 */
public final class Quarantine {

  /** How a Java ends that was told to end when its memory does not suffice. */
  private static final int OUT_OF_MEMORY = 3;

  private final int maxHeapMegabytes;
  private final Duration timeLimit;
  private final JavaCommand command;

  Quarantine(int maxHeapMegabytes, Duration timeLimit, JavaCommand command) {
    this.maxHeapMegabytes = maxHeapMegabytes;
    this.timeLimit = timeLimit;
    this.command = command;
  }

  /** A new builder. */
  public static QuarantineBuilder builder() {
    return new QuarantineBuilder();
  }

  /** Reads the pack in a folder, see {@link #read(PackSource)}. */
  public PackReading read(Path folder) {
    return read(PackSource.folder(folder));
  }

  /**
   * Reads and tries a pack; all its problems at once if it cannot be used. If the waiting thread is
   * interrupted, the pack is given up and the thread stays interrupted.
   */
  public PackReading read(PackSource source) {
    PackFiles files = source.read();
    Ending ending = tried(files);
    if (ending instanceof Ending.GivenUp gaveUp) {
      return refused(problem(files, "the pack was given up: " + gaveUp.why()));
    } else if (ending instanceof Ending.NotStarted not) {
      return refused(problem(files, "the pack was not tried: " + not.why()).advise(not.remedy()));
    }
    Ending.Exited exited = (Ending.Exited) ending;
    if (exited.code() == OUT_OF_MEMORY) {
      String limit = "it took more memory than " + maxHeapMegabytes + " megabytes";
      return refused(problem(files, "the pack was given up: " + limit));
    } else if (exited.code() != 0 && !exited.printed().startsWith(Answer.GREETING)) {
      return refused(
          problem(files, "the pack was not tried: the Java for it could not run the library")
              .advise("give the quarantine the library's `classPath`, or more memory"));
    } else if (exited.code() != 0) {
      String code = "the Java that tried it ended with exit code " + exited.code();
      return refused(problem(files, "the pack was given up: " + code));
    }
    return Answer.read(exited.printed())
        .map(answer -> answered(files, answer))
        .orElseGet(
            () ->
                refused(
                    problem(
                        files,
                        "the pack was given up: the Java that tried it did not answer in the form"
                            + " agreed")));
  }

  private Ending tried(PackFiles files) {
    try (PrivateFolder folder = PrivateFolder.create()) {
      Path parcel = folder.path().resolve("parcel");
      Files.write(parcel, Parcel.of(files));
      return new Child(command.within(maxHeapMegabytes, folder.path()), folder.path(), timeLimit)
          .run(parcel);
    } catch (IOException e) {
      return new Ending.NotStarted(
          "no folder could be made for it (" + e.getClass().getSimpleName() + ")",
          "see that this program may write where `java.io.tmpdir` points");
    }
  }

  private static PackReading answered(PackFiles files, Answer answer) {
    if (answer instanceof Answer.Refused no) {
      return new PackReading(Optional.empty(), no.problems(), no.warnings());
    }
    String sha256 = ((Answer.Accepted) answer).sha256();
    PackReading own = ownReading(files);
    if (!own.pack().map(RulePack::sha256).equals(Optional.of(sha256))) {
      String difference = "it was read otherwise here than where it was tried";
      return refused(problem(files, "the pack was given up: " + difference));
    }
    List<PackProblem> warnings = new ArrayList<>(own.warnings());
    if (files.scenarios().isEmpty()) {
      warnings.add(problem(files, "the pack has no scenarios, so nothing shows what its rules do"));
    }
    return new PackReading(own.pack(), List.of(), warnings);
  }

  /** The guard again, in the host; here too no pack may throw anything. */
  private static PackReading ownReading(PackFiles files) {
    try {
      return RulePacks.read(PackSource.of(files));
    } catch (RuntimeException | StackOverflowError e) {
      return refused(problem(files, "it could not be read"));
    }
  }

  private static PackReading refused(PackProblem problem) {
    return new PackReading(Optional.empty(), List.of(problem), List.of());
  }

  private static PackProblem problem(PackFiles files, String message) {
    return PackProblem.at(files.id(), 0, 0, message);
  }
}
