// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import se.samverkan.sam.json.yaml.YamlDocument;
import tools.jackson.databind.json.JsonMapper;

/** The law of every format: what it writes, in whatever layout, it reads as an equal value. */
final class RoundTrip {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  private RoundTrip() {}

  /** Asserts the law for a value, and that a host's own mapper writes and reads the same. */
  static <T> void assertReadAsWritten(DocumentFormat<T> format, Class<T> type, T value) {
    String compact = format.write(value, Layout.COMPACT);
    String indented = format.write(value, Layout.INDENTED);
    String yaml = format.write(value, Layout.YAML);

    assertJson(format, compact, value);
    assertJson(format, indented, value);
    assertYaml(format, yaml, value);
    assertYaml(format, compact, value);
    assertYaml(format, indented, value);
    assertThat(compact).doesNotContain("\n");
    assertThat(indented + yaml).doesNotContain("\r").endsWith("\n");
    assertThat(MAPPER.writeValueAsString(value)).isEqualTo(compact);
    assertThat(MAPPER.readValue(compact, type)).isEqualTo(value);
    assertThat(MAPPER.readValue(compact.getBytes(UTF_8), type)).isEqualTo(value);
  }

  private static <T> void assertJson(DocumentFormat<T> format, String json, T value) {
    assertThat(format.read(json).orElseThrow()).isEqualTo(value);
    assertThat(format.read(json.getBytes(UTF_8)).orElseThrow()).isEqualTo(value);
  }

  private static <T> void assertYaml(DocumentFormat<T> format, String yaml, T value) {
    assertThat(format.readYaml(yaml).orElseThrow()).isEqualTo(value);
    assertThat(format.readYaml(yaml.getBytes(UTF_8)).orElseThrow()).isEqualTo(value);
    assertThat(format.read(YamlDocument.read(yaml).root().orElseThrow()).orElseThrow())
        .isEqualTo(value);
  }
}
