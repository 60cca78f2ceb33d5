// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlScalar;
import se.samverkan.sam.json.yaml.YamlSequence;

/** Nothing of a manifest is passed over: whatever is changed in it is seen in what is read. */
class ManifestWholenessTest {
  private static final Path SAM = Path.of("packs/sam/pack.yaml");
  private static final Path SOUND = Path.of("src/test/resources/mistakes/manifest/sound.yaml");

  @Test
  void a_manifest_that_is_printed_again_says_the_same() throws IOException {
    assertThat(read("sam", print(root(SAM), Place.UNKNOWN, "")))
        .isEqualTo(read("sam", Files.readString(SAM)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam", "demo"})
  void every_scalar_of_a_manifest_matters(String pack) throws IOException {
    YamlNode root = root(pack.equals("sam") ? SAM : SOUND);
    ManifestReading unchanged = read(pack, print(root, Place.UNKNOWN, ""));

    for (YamlScalar scalar : scalars(root).toList()) {
      String changed = print(root, scalar.place(), other(scalar));

      assertThat(read(pack, changed)).as("scalar at %s", scalar.place()).isNotEqualTo(unchanged);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam", "demo"})
  void every_key_of_a_manifest_matters(String pack) throws IOException {
    YamlNode root = root(pack.equals("sam") ? SAM : SOUND);
    ManifestReading unchanged = read(pack, print(root, Place.UNKNOWN, ""));

    for (YamlMapping.Entry entry : entries(root).toList()) {
      String changed = print(root, entry.keyPlace(), "\"" + entry.key() + "x\"");

      assertThat(read(pack, changed)).as("key at %s", entry.keyPlace()).isNotEqualTo(unchanged);
    }
  }

  private static String other(YamlScalar scalar) {
    if (scalar.integer().isPresent()) {
      return String.valueOf(scalar.integer().get() + 1);
    } else if (scalar.raw().matches("\\d{4}-\\d\\d-\\d\\d")) {
      return LocalDate.parse(scalar.raw()).minusDays(1).toString();
    }
    return "\"" + scalar.raw() + "x\"";
  }

  private static Stream<YamlScalar> scalars(YamlNode node) {
    if (node instanceof YamlScalar scalar) {
      return Stream.of(scalar);
    } else if (node instanceof YamlSequence list) {
      return list.items().stream().flatMap(ManifestWholenessTest::scalars);
    }
    return ((YamlMapping) node).entries().stream().flatMap(entry -> scalars(entry.value()));
  }

  private static Stream<YamlMapping.Entry> entries(YamlNode node) {
    if (node instanceof YamlSequence list) {
      return list.items().stream().flatMap(ManifestWholenessTest::entries);
    } else if (node instanceof YamlMapping mapping) {
      return mapping.entries().stream()
          .flatMap(entry -> Stream.concat(Stream.of(entry), entries(entry.value())));
    }
    return Stream.of();
  }

  /** In braces and brackets, with something else at one place. */
  private static String print(YamlNode node, Place place, String instead) {
    if (node instanceof YamlSequence list) {
      return list.items().stream().map(item -> print(item, place, instead)).toList().toString();
    } else if (node instanceof YamlMapping mapping) {
      List<String> parts = new ArrayList<>();
      for (YamlMapping.Entry entry : mapping.entries()) {
        String key = entry.keyPlace().equals(place) ? instead : "\"" + entry.key() + "\"";
        parts.add(key + ": " + print(entry.value(), place, instead));
      }
      return "{" + String.join(", ", parts) + "}";
    }
    YamlScalar scalar = (YamlScalar) node;
    if (scalar.place().equals(place)) {
      return instead;
    }
    return scalar.integer().isPresent() ? scalar.raw() : "\"" + scalar.raw() + "\"";
  }

  private static YamlNode root(Path file) throws IOException {
    return YamlDocument.read(Files.readAllBytes(file)).root().orElseThrow();
  }

  private static ManifestReading read(String pack, String text) {
    return Manifest.read(pack, text.getBytes(UTF_8), id -> Optional.empty());
  }
}
