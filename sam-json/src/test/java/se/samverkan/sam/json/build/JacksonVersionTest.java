// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.cfg.PackageVersion;

/** The build runs the tests on two Jacksons, which is worth nothing if both runs meet the same. */
@EnabledIfSystemProperty(named = "expected.jackson.version", matches = ".+")
class JacksonVersionTest {
  private final String expected = System.getProperty("expected.jackson.version");

  @Test
  void databind_is_the_version_under_test() {
    assertThat(PackageVersion.VERSION).hasToString(expected);
  }

  @Test
  void the_core_is_the_version_under_test() {
    assertThat(new JsonFactory().version()).hasToString(expected);
  }
}
