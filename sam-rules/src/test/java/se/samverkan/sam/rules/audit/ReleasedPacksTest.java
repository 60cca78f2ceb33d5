// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.json.AuditLine;
import se.samverkan.sam.json.AuditLines;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.scenario.ScenarioFiles;

/**
 * What the packs of every release answered, they answer still, by the text that is kept of them.
 * The archive only grows: {@code -Dgolden.update=true} adds what the packs answer now if their
 * rules are not in it yet, and changes nothing that is there.
 */
class ReleasedPacksTest {

  private static final Path ARCHIVE = Path.of("src/test/resources/audit/released");
  private static final Path RECORDS = ARCHIVE.resolve("records");
  private static final PackStore TEXTS = PackStore.folder(ARCHIVE.resolve("packs"));
  private static final int FROM_EACH_PACK = 12;

  @BeforeAll
  static void addWhatIsNew() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      for (String id : RulePacks.builtInIds()) {
        if (!isThere(RulePacks.builtIn(id))) {
          add(RulePacks.builtIn(id));
        }
      }
    }
  }

  static Set<String> packs() {
    return RulePacks.builtInIds();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theRulesOfThePackAsItIsNowAreInTheArchive(String id) throws IOException {
    assertThat(isThere(RulePacks.builtIn(id)))
        .as(
            "records of the rules of `%s` as they are now; if the change is meant, run this test"
                + " with -Dgolden.update=true, which adds them and changes nothing else",
            id)
        .isTrue();
  }

  @TestFactory
  Stream<DynamicTest> everyRecordOfEveryReleaseIsReplayedEqual() throws IOException {
    Replay replay = Replay.of(TEXTS);
    return files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        assertThat(lines(file))
                            .isNotEmpty()
                            .allSatisfy(
                                line ->
                                    assertThat(replay.replay(line.reading()))
                                        .as("line %s", line.number())
                                        .isInstanceOf(Replayed.Equal.class))));
  }

  @Test
  void everyTextInTheArchiveIsSoundAndHasRecords() throws IOException {
    Set<String> named = new TreeSet<>();
    for (Path file : files()) {
      lines(file).forEach(line -> named.add(line.reading().orElseThrow().edition()));
    }
    try (Stream<Path> kept = Files.list(ARCHIVE.resolve("packs"))) {
      assertThat(kept.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(named)
          .allSatisfy(name -> assertThat(TEXTS.find(name).edition()).isPresent());
    }
  }

  private static boolean isThere(RulePack pack) throws IOException {
    Set<String> rules = new TreeSet<>();
    for (Path file : files()) {
      lines(file).forEach(line -> rules.add(line.reading().orElseThrow().provenance().sha256()));
    }
    return rules.containsAll(Set.of(pack.sha256(), pack.outcomeSha256()));
  }

  private static void add(RulePack pack) throws IOException {
    Recorder recorder = Recorder.of(pack);
    TEXTS.keep(recorder.edition());
    Files.createDirectories(RECORDS);
    String name = pack.id() + "-" + recorder.edition().sha256() + ".ndjson";
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(RECORDS.resolve(name), StandardOpenOption.CREATE_NEW))) {
      for (AuditRecord record : records(pack, recorder)) {
        AuditLines.write(record, out);
      }
    }
  }

  /** What the pack says of some of the people in its own scenarios. */
  private static List<AuditRecord> records(RulePack pack, Recorder recorder) {
    ScenarioFiles scenarios = ScenarioFiles.of(pack);
    List<AuditRecord> records = new ArrayList<>();
    some(scenarios.scenarios())
        .forEach(
            one ->
                recorder
                    .record(one.given(), pack.assess(one.given(), one.asOf()))
                    .ifPresent(records::add));
    some(scenarios.outcomes())
        .forEach(
            one ->
                records.add(
                    recorder.record(
                        one.given(),
                        pack.classify(
                            EnrolmentId.of("case-" + one.line()), one.given(), one.asOf()))));
    return records;
  }

  /** So many, from the first to the last at equal distance. */
  private static <T> List<T> some(List<T> all) {
    int count = Math.min(FROM_EACH_PACK, all.size());
    return IntStream.range(0, count).mapToObj(i -> all.get(i * all.size() / count)).toList();
  }

  private static List<Path> files() throws IOException {
    if (!Files.exists(RECORDS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(RECORDS)) {
      return files.sorted().toList();
    }
  }

  private static List<AuditLine> lines(Path file) throws IOException {
    List<AuditLine> lines = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      AuditLines.read(in, lines::add);
    }
    return lines;
  }
}
