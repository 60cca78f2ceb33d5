// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.benchmarks.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** Where and when it was measured, in a sentence. */
final class Machine {

  private Machine() {}

  static String onThis(LocalDate day, Effort effort) {
    return String.format(
        Locale.ROOT,
        "Measured %s, %s: %s, %s processors, %s %s; Java %s (%s).",
        day,
        effort == Effort.QUICK ? "quickly" : "in full",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.version"),
        System.getProperty("java.vm.name"));
  }

  private static String processor() {
    Path known = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(known)) {
      return "a processor that does not tell its name";
    }
    try (Stream<String> lines = Files.lines(known)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("a processor that does not tell its name");
    } catch (IOException e) {
      return "a processor that does not tell its name";
    }
  }
}
