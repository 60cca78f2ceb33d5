// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file, the program says which file it is and what is wrong, and ends with 2. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorruptFilesTest {

  private static final String PERSON =
      """
      {"id": "p-1", "birthDate": "1970-03-01", "employment": "unemployed"}
      """;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> a_file_of_a_pack_that_is_spoilt_is_told_by_every_command() {
    return Stream.of("pack.yaml", "eligibility.drl", "outcome.drl", "scenarios/malgrupp.yaml")
        .flatMap(
            file ->
                damages().entrySet().stream()
                    .map(
                        damage ->
                            DynamicTest.dynamicTest(
                                file + ", " + damage.getKey(),
                                () -> spoiltPack(file, damage.getValue()))));
  }

  private void spoiltPack(String file, byte[] damage) throws IOException {
    Path here = Files.createTempDirectory(folder, "spoilt");
    Files.writeString(here.resolve("person.json"), PERSON);
    Run made = Run.in(here, "new", "vasa", "--title-sv", "Vägen", "--title-en", "The way");
    assertThat(made.code()).as(made.told()).isZero();
    Files.write(here.resolve("vasa").resolve(file), damage);

    for (String[] command :
        new String[][] {
          {"check", "vasa"},
          {"test", "vasa"},
          {"explain", "vasa", "person.json"},
          {"assess", "person.json", "--pack", "vasa"},
          {"diff", "sam", "vasa"},
          {"analyse", "vasa"},
          {"doc", "vasa", "--out", "book"},
          {"table", "vasa", "--to", "out.csv"}
        }) {
      isToldWithTheFile(Run.in(here, command), file, command);
    }
    assertThat(here.resolve("book")).doesNotExist();
    assertThat(here.resolve("out.csv")).doesNotExist();
  }

  @TestFactory
  Stream<DynamicTest> a_file_of_people_that_is_spoilt_is_told() {
    return Stream.of("people.json", "people.yaml", "people.ndjson")
        .flatMap(
            file ->
                damages().entrySet().stream()
                    .map(
                        damage ->
                            DynamicTest.dynamicTest(
                                file + ", " + damage.getKey(),
                                () -> spoiltPeople(file, damage.getValue()))));
  }

  private void spoiltPeople(String file, byte[] damage) throws IOException {
    Path here = Files.createTempDirectory(folder, "spoilt");
    Files.write(here.resolve(file), damage);

    isToldWithTheFile(Run.in(here, "assess", file), file, "assess");
    isToldWithTheFile(Run.in(here, "diff", "sam", "resam", "--population", file), file, "diff");
    isToldWithTheFile(Run.in(here, "explain", "sam", file), file, "explain");
  }

  @TestFactory
  Stream<DynamicTest> a_file_of_records_that_is_spoilt_is_told() {
    return damages().entrySet().stream()
        .map(
            damage ->
                DynamicTest.dynamicTest(
                    damage.getKey(),
                    () -> {
                      Path here = Files.createTempDirectory(folder, "spoilt");
                      Files.write(here.resolve("records.ndjson"), damage.getValue());
                      isToldWithTheFile(
                          Run.in(here, "replay", "records.ndjson"), "records.ndjson", "replay");
                    }));
  }

  @Test
  void records_are_not_written_over_and_none_are_left_half_written() throws IOException {
    Files.writeString(folder.resolve("person.json"), PERSON);
    Files.writeString(folder.resolve("kept.ndjson"), "kept");
    Files.writeString(folder.resolve("spoilt.json"), "{");

    Run over = Run.in(folder, "assess", "person.json", "--records", "kept.ndjson");
    Run half = Run.in(folder, "assess", "spoilt.json", "--records", "new.ndjson");

    assertThat(over.code()).isEqualTo(Desk.UNUSABLE);
    assertThat(folder.resolve("kept.ndjson")).hasContent("kept");
    assertThat(half.code()).isEqualTo(Desk.UNUSABLE);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("person.json", "kept.ndjson", "spoilt.json");
    }
  }

  @TestFactory
  Stream<DynamicTest> a_spreadsheet_that_is_spoilt_is_told_and_nothing_is_written() {
    return Stream.of("scenarios.csv", "scenarios.xlsx")
        .flatMap(
            file ->
                damages().entrySet().stream()
                    .map(
                        damage ->
                            DynamicTest.dynamicTest(
                                file + ", " + damage.getKey(),
                                () -> spoiltTable(file, damage.getValue()))));
  }

  private void spoiltTable(String file, byte[] damage) throws IOException {
    Path here = Files.createTempDirectory(folder, "spoilt");
    Run.in(here, "new", "vasa", "--title-sv", "Vägen", "--title-en", "The way");
    Files.write(here.resolve(file), damage);

    Run run = Run.in(here, "table", "vasa", "--from", file, "--as", "scenarios/nya.yaml");

    isToldWithTheFile(run, file, "table");
    assertThat(here.resolve("vasa/scenarios/nya.yaml")).doesNotExist();
  }

  private static void isToldWithTheFile(Run run, String file, String... command) {
    String told = run.out() + run.err();
    assertThat(run.code()).as("%s: %s", Arrays.toString(command), told).isEqualTo(Desk.UNUSABLE);
    assertThat(told).as(Arrays.toString(command)).contains(file);
    assertThat(told)
        .doesNotContain("Exception")
        .doesNotContain("java.")
        .doesNotContain("SAM_TRACE");
  }

  private static Map<String, byte[]> damages() {
    Map<String, byte[]> damages = new LinkedHashMap<>();
    damages.put("empty", new byte[0]);
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    damages.put("binary", noise);
    byte[] huge = new byte[12 * 1024 * 1024];
    Arrays.fill(huge, (byte) 'a');
    damages.put("huge", huge);
    damages.put("Latin-1", "åäö: [".getBytes(StandardCharsets.ISO_8859_1));
    damages.put("deep", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    damages.put("cut off", "{\"id\": \"p-1\", \"birthDate\"".getBytes(StandardCharsets.UTF_8));
    damages.put("zeros", new byte[512]);
    return damages;
  }
}
