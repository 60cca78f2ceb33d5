// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.JsonProblem;

/** A file of applicants, and what there is to tell about them besides. */
final class Input {

  private static final String SHIPPED = "sokande.json";
  private static final String STORIES = "sokande-berattelser.properties";

  private final String name;
  private final byte[] bytes;
  private final Properties stories;

  private Input(String name, byte[] bytes, Properties stories) {
    this.name = name;
    this.bytes = bytes;
    this.stories = stories;
  }

  /** The file that comes with the program, with a story to each of its people. */
  static Input shipped() {
    Properties stories = new Properties();
    try {
      stories.load(new StringReader(new String(resource(STORIES), StandardCharsets.UTF_8)));
      return new Input(SHIPPED, resource(SHIPPED), stories);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of one's own. */
  static Input of(Path file) throws IOException {
    return new Input(file.toString(), Files.readAllBytes(file), new Properties());
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The story of a person, where there is one. */
  Optional<String> story(ParticipantId person, Language language) {
    return Optional.ofNullable(stories.getProperty(person.value() + "." + language.tag()));
  }

  /** Problems as {@code file:line:column pointer message}. */
  List<String> tell(List<JsonProblem> problems) {
    return problems.stream()
        .map(
            problem ->
                "%s:%d:%d %s %s"
                    .formatted(
                        name,
                        problem.line(),
                        problem.column(),
                        problem.pointer().isEmpty() ? "/" : problem.pointer(),
                        problem.message()))
        .toList();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Input.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }
}
