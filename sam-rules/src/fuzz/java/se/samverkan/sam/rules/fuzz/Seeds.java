// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the files of the tests as inputs to begin with, so that the first second of fuzzing reads
 * what took months to think of. The last byte says, as {@link PackFuzz} reads it, which file of a
 * pack the input is.
 */
public final class Seeds {

  private static final int MOST_BYTES = 1 << 14;

  private Seeds() {}

  /** Takes the folder of the tests' files and the folder to write to. */
  public static void main(String... args) throws IOException {
    Path tests = Path.of(args[0]);
    Path seeds = Files.createDirectories(Path.of(args[1]));
    Files.createDirectories(seeds.resolveSibling("fuzz-corpus"));
    int count = 0;
    for (String folder : List.of("good/drl", "hostile/drl", "mistakes/drl")) {
      count += write(tests.resolve(folder), ".drl", 0, seeds);
    }
    for (String folder : List.of("hostile/manifest", "mistakes/manifest")) {
      count += write(tests.resolve(folder), ".yaml", 1, seeds);
    }
    for (String folder : List.of("hostile/scenario", "mistakes/scenario")) {
      count += write(tests.resolve(folder), ".yaml", 2, seeds);
    }
    if (count < 500) {
      throw new IllegalStateException("only " + count + " seeds in " + tests.toAbsolutePath());
    }
  }

  private static int write(Path folder, String ending, int which, Path seeds) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
    int count = 0;
    for (Path file : files) {
      byte[] text = Files.readAllBytes(file);
      if (text.length <= MOST_BYTES) {
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        seed.writeBytes(text);
        seed.write(which);
        String name = folder.getParent().getFileName() + "-" + which + "-" + count;
        Files.write(seeds.resolve(name), seed.toByteArray());
        count++;
      }
    }
    return count;
  }
}
