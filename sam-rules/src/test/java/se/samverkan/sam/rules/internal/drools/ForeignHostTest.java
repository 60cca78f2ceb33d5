// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForeignHostTest {

  @Test
  void neither_encoding_nor_locale_nor_class_loader_of_the_host_changes_a_finding()
      throws Exception {
    Process host =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-cp",
                classPath(),
                ForeignHost.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(host.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

    assertThat(host.waitFor()).as(output).isZero();
    assertThat(output.strip()).endsWith("US-ASCII tr_TR {test.it=MET} {test.it=NOT_MET}");
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
