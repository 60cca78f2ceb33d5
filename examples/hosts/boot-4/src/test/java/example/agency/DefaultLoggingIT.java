// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The application as delivered, without the line that quiets Drools. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DefaultLoggingIT {

  @Test
  void the_library_logs_nothing_itself_and_drools_by_the_logger_that_the_page_names()
      throws Exception {
    try (FatJar jar = FatJar.start("talkative", Path.of(".."), "--logging.level.org.drools=info")) {
      jar.port();
      assertThat(jar.loggers())
          .contains("example.agency.Application")
          .noneMatch(name -> name.startsWith("se.samverkan"))
          .filteredOn(name -> name.startsWith("org.drools") || name.startsWith("org.kie"))
          .containsExactly("org.drools.compiler.kie.builder.impl.KieContainerImpl");
    }
  }
}
