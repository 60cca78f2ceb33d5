// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import se.samverkan.sam.rules.pack.RulePacks;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoggingTest {

  private static final Logger ROOT = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private static final Logger DROOLS = logger("org.drools");

  @Test
  void with_the_line_in_logback_xml_nothing_is_logged() {
    assertThat(DROOLS.getLevel()).isEqualTo(Level.WARN);

    assertThat(logged().list).isEmpty();
  }

  @Test
  void without_it_drools_tells_of_every_compilation_and_the_library_of_nothing() {
    DROOLS.setLevel(Level.INFO);
    try {
      assertThat(logged().list)
          .hasSize(2)
          .allSatisfy(
              event -> {
                assertThat(event.getLevel()).isEqualTo(Level.INFO);
                assertThat(event.getLoggerName())
                    .isEqualTo("org.drools.compiler.kie.builder.impl.KieContainerImpl");
              });
    } finally {
      DROOLS.setLevel(Level.WARN);
    }
  }

  /** What is logged while a pack is read and compiled and somebody is assessed. */
  private static ListAppender<ILoggingEvent> logged() {
    ListAppender<ILoggingEvent> events = new ListAppender<>();
    events.start();
    ROOT.addAppender(events);
    try {
      new Intake(RulePacks.read(Path.of("../packs/unga")).orElseThrow())
          .answer("{\"id\": \"p-1\"}".getBytes(UTF_8), LocalDate.of(2012, 1, 16));
    } finally {
      ROOT.detachAppender(events);
    }
    return events;
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
