// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.internal.drl.RuleFile;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * Rule files that try to run code, to exhaust the machine, to leak, or to mean something else than
 * they seem to. Each says in its head what it tries and where it is to be refused.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileRulesTest {

  private static final String FOLDER = "sam.marker.folder";
  private static final byte[] MANIFEST = Corpus.bytes(Path.of("packs/sam/pack.yaml"));

  @TempDir static Path folder;

  @BeforeEach
  void say_where_files_may_be_left() {
    System.setProperty(FOLDER, folder.toString());
  }

  @AfterEach
  void nothing_was_left_behind() {
    System.clearProperty(FOLDER);
    assertThat(folder).isEmptyDirectory();
    assertThat(Files.exists(Path.of("sam-marker"))).isFalse();
  }

  @TestFactory
  Stream<DynamicTest> each_file_is_refused_at_its_place_and_nothing_of_it_runs() {
    return Corpus.RULES.files().stream()
        .map(file -> DynamicTest.dynamicTest(Corpus.RULES.name(file), () -> check(file)));
  }

  private static void check(Path file) {
    byte[] bytes = Corpus.bytes(file);

    RuleFile read =
        Refusals.reading(
            () -> RuleFile.read("sam", PackFiles.ELIGIBILITY, bytes, OwnFields.CATALOGUE));

    Refusals.assertPlain(read.problems(), PackFiles.ELIGIBILITY, bytes);
    assertEquals(List.of(), read.criteria());
    PackProblem first = read.problems().get(0);
    assertEquals(
        Corpus.label(file, "expect"), first.line() + ":" + first.column(), first::toString);
    assertTrue(pack(bytes).pack().isEmpty());
  }

  /** The same file in a pack that has nothing else wrong with it. */
  private static PackReading pack(byte[] rules) {
    PackFiles files =
        PackFiles.of("sam", Map.of(PackFiles.MANIFEST, MANIFEST, PackFiles.ELIGIBILITY, rules));
    return Refusals.reading(() -> RulePacks.read(PackSource.of(files)));
  }

  @Test
  void the_corpus_is_of_a_fair_size_in_every_category() {
    Map<String, Integer> categories = new TreeMap<>();
    Corpus.RULES
        .files()
        .forEach(file -> categories.merge(category(Corpus.RULES.name(file)), 1, Integer::sum));

    assertThat(categories)
        .containsOnlyKeys(
            "actions",
            "attributes",
            "characters",
            "comments",
            "compile",
            "conditions",
            "declarations",
            "literals",
            "names",
            "own",
            "structure",
            "traps");
    assertThat(categories.values()).allSatisfy(count -> assertThat(count).isGreaterThan(20));
  }

  private static String category(String name) {
    return name.substring(0, name.indexOf('/'));
  }
}
