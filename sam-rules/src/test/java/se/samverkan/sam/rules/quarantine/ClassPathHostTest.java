// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClassPathHostTest {

  @TempDir Path notes;

  @Test
  void a_host_on_the_class_path_has_packs_tried_too() throws Exception {
    Process host = host();
    String output = new String(host.getInputStream().readAllBytes(), UTF_8);

    assertThat(host.waitFor()).isZero();
    assertThat(output.strip()).isEqualTo("false Optional[RulePack sent 1.0.0] []");
  }

  @Test
  void a_child_does_not_outlive_its_host_and_leaves_nothing_behind() throws Exception {
    Notes note = new Notes(notes.resolve("child"));
    Process host = host(note.file().toString());
    try {
      assertThat(Notes.soon(note::there)).isTrue();
      assertThat(note.running()).isTrue();
    } finally {
      host.destroyForcibly();
    }

    assertThat(Notes.soon(() -> !note.running())).isTrue();
    assertThat(note.folder()).doesNotExist();
  }

  private static Process host(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(JavaCommand.sameJava().toString());
    command.add("-cp");
    command.add(classPath());
    command.add(ClassPathHost.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
  }

  /** Whatever this test sees, by whichever path it came, as one class path. */
  private static String classPath() {
    return Stream.concat(
            Stream.of(Path.of("target", "test-classes").toString()),
            Stream.of("jdk.module.path", "java.class.path").map(System::getProperty))
        .filter(Objects::nonNull)
        .flatMap(path -> List.of(path.split(File.pathSeparator)).stream())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }
}
