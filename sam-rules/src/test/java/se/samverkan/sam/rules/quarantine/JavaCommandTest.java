// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JavaCommandTest {

  private static final Path JAVA = JavaCommand.sameJava();

  @Test
  void a_class_path_that_the_host_gives_goes_before_everything_that_is_found() {
    JavaCommand command =
        JavaCommand.running(JAVA, Trial.class, Optional.of(List.of(Path.of("a.jar"))));

    assertThat(command.program())
        .containsExactly(
            "-cp", Path.of("a.jar").toAbsolutePath().toString(), Trial.class.getName());
  }

  @Test
  void the_jars_of_an_application_server_are_found_through_its_class_loader() throws Exception {
    URL classes = Path.of("target", "classes").toUri().toURL();
    URL strange = new URL("file:/a b%zz.jar");
    // no parent: those of the JDK would find the module that this test is in
    try (URLClassLoader server = new URLClassLoader(new URL[] {classes, strange}, null)) {
      JavaCommand command =
          JavaCommand.running(JAVA, server.loadClass(Trial.class.getName()), Optional.empty());

      assertThat(command.program()).startsWith("-cp").endsWith(Trial.class.getName());
      assertThat(command.program().get(1).split(File.pathSeparator, -1)[0])
          .isEqualTo(Path.of("target", "classes").toAbsolutePath().toString());
    }
  }

  @Test
  void memory_is_limited_and_nothing_is_left_lying_about() {
    assertThat(new JavaCommand(JAVA, List.of("Program")).within(100, Path.of("folder")))
        .startsWith(JAVA.toString(), "-Xmx100m")
        .contains("-XX:MaxMetaspaceSize=160m", "-XX:+ExitOnOutOfMemoryError")
        .contains("-XX:-CreateCoredumpOnCrash", "-Djava.io.tmpdir=folder")
        .endsWith("Program");
  }
}
