// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as it is delivered: modular jars, and a pack beside them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModulePathIT {

  @TempDir Path outside;

  @Test
  void a_modular_application_assesses_by_a_pack_in_a_folder() throws Exception {
    Path person = outside.resolve("person.json");
    Files.writeString(
        person, "{\"id\": \"p-1\", \"birthDate\": \"1990-03-01\", \"employment\": \"unemployed\"}");

    assertThat(started("../packs/unga", person.toString(), "2012-01-16"))
        .isEqualTo("eligible" + System.lineSeparator());
  }

  /** What the application prints. */
  private String started(String... args) throws IOException, InterruptedException {
    Path output = outside.resolve("output.txt");
    Path errors = outside.resolve("errors.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // it will not live long
                "--module-path",
                modulePath(),
                "-m",
                "example.agency/example.agency.Main"));
    command.addAll(List.of(args));
    Process application =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    try {
      assertThat(application.waitFor(3, TimeUnit.MINUTES)).isTrue();
      assertThat(application.exitValue()).as(Files.readString(errors)).isZero();
    } finally {
      application.destroyForcibly().waitFor();
    }
    return Files.readString(output);
  }

  /** The application's own jar, and all that it depends on. */
  private static String modulePath() throws IOException {
    return String.join(
        File.pathSeparator,
        System.getProperty("application.jar"),
        Files.readString(Path.of("target", "module-path.txt")).strip());
  }
}
