// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.start;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts a Java of its own, with no flags, for one of the programs here. */
public final class Child {

  /**
   * What a whole process took until it said that it was done.
   *
   * @param cpu of all its threads
   * @param wall from before it was started
   */
  public record Took(Duration cpu, Duration wall) {}

  private final String classPath;

  /** With this class path, which is to hold nothing but the library and these programs. */
  public Child(String classPath) {
    this.classPath = classPath;
  }

  /**
   * Runs a program that ends with {@link Done}.
   *
   * @throws IllegalStateException if it said anything else; with what it said
   */
  public Took untilDone(Class<?> program, String... arguments) throws IOException {
    long begun = System.nanoTime();
    Process process = start(program, arguments);
    try (BufferedReader out = reader(process)) {
      String said = out.readLine();
      Duration wall = Duration.ofNanos(System.nanoTime() - begun);
      Duration cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
      if (said == null || !said.startsWith(Done.SAID)) {
        throw new IllegalStateException(program.getSimpleName() + " said `" + said + "`");
      }
      process.getOutputStream().close();
      return new Took(cpu, wall);
    }
  }

  /** Runs a program to its end; the lines that it printed. */
  public List<String> lines(Class<?> program, String... arguments) throws IOException {
    Process process = start(program, arguments);
    try (BufferedReader out = reader(process)) {
      return out.lines().toList();
    }
  }

  private Process start(Class<?> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of("-cp", classPath, program.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static BufferedReader reader(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }
}
