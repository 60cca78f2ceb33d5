// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import java.nio.file.Path;
import java.time.Duration;
import se.samverkan.sam.rules.pack.PackReading;

/** A host that has the library on its class path. */
final class ClassPathHost {

  private ClassPathHost() {}

  /** Tries the pack; with an argument, waits for a child that sleeps and notes itself there. */
  public static void main(String[] arguments) {
    QuarantineBuilder builder = Quarantine.builder().timeLimit(Duration.ofMinutes(5));
    if (arguments.length > 0) {
      builder.command(new Notes(Path.of(arguments[0])).behaving("sleeps while its host lives"));
    }
    PackReading reading = builder.build().read(OutsidePack.sound());
    System.out.printf(
        "%s %s %s%n", Quarantine.class.getModule().isNamed(), reading.pack(), reading.problems());
  }
}
