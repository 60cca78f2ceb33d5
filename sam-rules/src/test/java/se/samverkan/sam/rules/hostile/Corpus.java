// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that try to do harm, in folders by what they try it with. */
record Corpus(Path folder) {

  static final Corpus RULES = new Corpus(Path.of("src/test/resources/hostile/drl"));
  static final Corpus MANIFESTS = new Corpus(Path.of("src/test/resources/hostile/manifest"));
  static final Corpus SCENARIOS = new Corpus(Path.of("src/test/resources/hostile/scenario"));
  static final Corpus DISARMED = new Corpus(Path.of("src/test/resources/hostile/disarmed"));

  List<Path> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder and the name of a file, without what it ends in. */
  String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/').replaceFirst("\\.[a-z]+$", "");
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the head of a file says after {@code expect:} or {@code tries:}. */
  static String label(Path file, String name) {
    return new String(bytes(file), UTF_8)
        .lines()
        .filter(line -> line.matches("(//|#) " + name + ": .*"))
        .map(line -> line.substring(line.indexOf(':') + 2))
        .findFirst()
        .orElseThrow(() -> new AssertionError(file + " does not say `" + name + "`"));
  }
}
