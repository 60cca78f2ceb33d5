// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The hostile files do what they try, where nothing stands before Drools: {@code unguarded.txt}
 * says which of them leave a mark there, or run for ever, and when.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnguardedTest {

  private static final Path TABLE = Corpus.RULES.folder().resolveSibling("unguarded.txt");
  private static final int MINUTES = 20;

  @TempDir Path marks;

  @Test
  void enough_of_the_corpus_executes_where_nothing_stands_before_drools() throws IOException {
    SortedMap<String, String> table = table();

    assertThat(Corpus.RULES.files().stream().map(Corpus.RULES::name)).containsAll(table.keySet());
    assertThat(table).hasSizeGreaterThan(80);
    assertThat(table.values()).contains("compiling", "loading", "running", "hangs", "ends");
  }

  @Test
  @Tag("nightly")
  void what_the_table_says_executes() throws Exception {
    boolean anew = Boolean.getBoolean("golden.update");
    SortedMap<String, String> table = anew ? new TreeMap<>() : table();
    List<Path> files =
        Corpus.RULES.files().stream()
            .filter(file -> anew || table.containsKey(Corpus.RULES.name(file)))
            .toList();

    SortedMap<String, String> found = run(files);
    found.values().removeIf("never"::equals);

    if (anew) {
      Files.writeString(TABLE, written(found));
    }
    assertEquals(written(table()), written(found));
  }

  /** What becomes of each file; one that ends the process is the first without an answer. */
  private SortedMap<String, String> run(List<Path> files) throws Exception {
    SortedMap<String, String> found = new TreeMap<>();
    List<Path> left = new ArrayList<>(files);
    while (!left.isEmpty()) {
      List<String> answers = answers(left);
      answers.forEach(answer -> found.put(Corpus.RULES.name(left.remove(0)), answer));
      if (!left.isEmpty() && !answers.contains("hangs")) {
        found.put(Corpus.RULES.name(left.remove(0)), "ends");
      }
    }
    return found;
  }

  private List<String> answers(List<Path> files) throws Exception {
    Path output = marks.resolve("output.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dsam.marker.folder=" + marks,
                "-cp",
                classPath(),
                Unguarded.class.getName()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      process.waitFor(MINUTES, TimeUnit.MINUTES);
    } finally {
      process.destroyForcibly().waitFor();
    }
    return Files.readAllLines(output).stream()
        .filter(line -> line.startsWith(Unguarded.ANSWER))
        .map(line -> line.substring(Unguarded.ANSWER.length()))
        .toList();
  }

  private static String classPath() {
    return List.of("target/test-classes", "target/classes").stream()
            .map(path -> Path.of(path).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator))
        + File.pathSeparator
        + System.getProperty("java.class.path", "")
        + File.pathSeparator
        + System.getProperty("jdk.module.path", "");
  }

  private static SortedMap<String, String> table() throws IOException {
    SortedMap<String, String> table = new TreeMap<>();
    for (String line : Files.readAllLines(TABLE)) {
      String[] parts = line.split(": ", 2);
      table.put(parts[0], parts[1]);
    }
    return table;
  }

  private static String written(SortedMap<String, String> table) {
    return table.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
