// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Sets the limits of a quarantine. Those that are not set suit packs of the usual size. */
public final class QuarantineBuilder {

  private int maxHeapMegabytes = 256;
  private Duration timeLimit = Duration.ofSeconds(60);
  private Optional<Path> java = Optional.empty();
  private Optional<List<Path>> classPath = Optional.empty();
  private Optional<JavaCommand> command = Optional.empty();

  QuarantineBuilder() {}

  /**
   * How much memory a pack may take for its objects, in megabytes; 256 unless said otherwise. The
   * Java around it needs about as much again.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public QuarantineBuilder maxHeapMegabytes(int megabytes) {
    if (megabytes <= 0) {
      throw new IllegalArgumentException("a pack needs some memory, not " + megabytes);
    }
    this.maxHeapMegabytes = megabytes;
    return this;
  }

  /**
   * How long a pack may take until it is tried, the start of a Java included; a minute unless said
   * otherwise.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public QuarantineBuilder timeLimit(Duration limit) {
    if (limit.isZero() || limit.isNegative()) {
      throw new IllegalArgumentException("a pack needs some time, not " + limit);
    }
    this.timeLimit = limit;
    return this;
  }

  /** The executable to start, instead of the {@code java} that the host runs on. */
  public QuarantineBuilder java(Path executable) {
    this.java = Optional.of(executable);
    return this;
  }

  /**
   * The jars and folders of the library and of all that it depends on, for hosts whose way of
   * loading classes the quarantine cannot follow. Without it, the host's own module path or class
   * path is used; a Spring Boot jar is started by its own launcher, and the jars of a {@link
   * java.net.URLClassLoader} are asked for.
   */
  public QuarantineBuilder classPath(List<Path> entries) {
    this.classPath = Optional.of(List.copyOf(entries));
    return this;
  }

  /** For tests: what is started instead of the trial. */
  QuarantineBuilder command(JavaCommand other) {
    this.command = Optional.of(other);
    return this;
  }

  /** The quarantine. */
  public Quarantine build() {
    JavaCommand trial =
        command.orElseGet(
            () ->
                JavaCommand.running(java.orElseGet(JavaCommand::sameJava), Trial.class, classPath));
    return new Quarantine(maxHeapMegabytes, timeLimit, trial);
  }
}
