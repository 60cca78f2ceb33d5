// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstAssessmentTest {

  /** Of Drools, only what compiled conditions call. */
  private static final List<String> OF_CONDITIONS =
      List.of("org.drools.model.", "org.drools.modelcompiler.", "org.drools.util.");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sam", "resam"})
  void the_first_assessment_by_a_built_in_pack_loads_no_reader_and_no_compiler(String id)
      throws Exception {
    Path log = folder.resolve("classes.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log.toAbsolutePath(),
                "-cp",
                classPath(),
                FirstAssessment.class.getName(),
                id)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(output.strip()).isEqualTo("UNDETERMINED direct");
    List<String> loaded =
        Files.readAllLines(log).stream()
            .map(line -> line.substring(line.lastIndexOf(']') + 2).split(" ", 2)[0])
            .toList();
    assertThat(loaded).contains("se.samverkan.sam.rules.internal.assess.Assessor");
    assertThat(loaded)
        .filteredOn(name -> OF_CONDITIONS.stream().noneMatch(name::startsWith))
        .noneMatch(name -> name.startsWith("org.drools.") || name.startsWith("org.kie."))
        .noneMatch(name -> name.startsWith("org.snakeyaml.") || name.startsWith("org.antlr."))
        .noneMatch(name -> name.startsWith("tools.jackson.") || name.startsWith("com.fasterxml."))
        .noneMatch(name -> name.startsWith("org.slf4j."))
        .doesNotContain("java.security.MessageDigest");
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
