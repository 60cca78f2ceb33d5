// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a {@link Misbehaviour} notes of itself before it does anything else. */
record Notes(Path file) {

  /** How a Java is started that behaves in this way. */
  JavaCommand behaving(String how, String... more) {
    String classPath =
        Stream.of("test-classes", "classes")
            .map(folder -> Path.of("target", folder).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    List<String> program =
        new ArrayList<>(
            List.of("-cp", classPath, Misbehaviour.class.getName(), how, file.toString()));
    program.addAll(List.of(more));
    return new JavaCommand(JavaCommand.sameJava(), program);
  }

  boolean there() {
    return Files.exists(file);
  }

  /** Whether the process noted still runs. */
  boolean running() {
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(line(0)));
    return process.map(ProcessHandle::isAlive).orElse(false);
  }

  Path folder() {
    return Path.of(line(1));
  }

  private String line(int number) {
    try {
      return Files.readAllLines(file).get(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for something that happens in another process; whether it happened in time. */
  static boolean soon(BooleanSupplier what) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!what.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    return what.getAsBoolean();
  }
}
