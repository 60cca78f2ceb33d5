// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePacks;

/** Folders that lead elsewhere, or hold what is no file. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileFoldersTest {

  private static final String OUT = "this is a link that leads out of the pack's folder";

  @TempDir Path outside;
  private Path folder;
  private Path secrets;

  @BeforeEach
  void make_a_pack_and_something_secret_beside_it() throws IOException {
    folder = Files.createDirectories(outside.resolve("demo"));
    Files.writeString(folder.resolve("pack.yaml"), "pack: demo\n");
    Files.createDirectories(folder.resolve("scenarios"));
    secrets = Files.createDirectories(outside.resolve("secrets"));
    Files.writeString(secrets.resolve("secret.yaml"), "secret");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void links_out_of_the_folder_are_refused_wherever_they_stand() throws IOException {
    Files.delete(folder.resolve("scenarios"));
    Files.createSymbolicLink(folder.resolve("scenarios"), secrets);
    assertThat(problems()).containsExactly("scenarios: " + OUT);

    Files.delete(folder.resolve("scenarios"));
    Files.createDirectories(folder.resolve("scenarios"));
    Files.createSymbolicLink(
        folder.resolve("scenarios/a.yaml"), Path.of("../../secrets/secret.yaml"));
    Files.createSymbolicLink(folder.resolve("scenarios/b.yaml"), secrets);
    Files.createSymbolicLink(folder.resolve("outcome.drl"), Path.of("/dev/zero"));
    assertThat(problems())
        .containsExactly(
            "outcome.drl: " + OUT, "scenarios/a.yaml: " + OUT, "scenarios/b.yaml: " + OUT);
    assertThat(files().names()).containsExactly("pack.yaml");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_over_a_link_leads_out_too() throws IOException {
    Files.createSymbolicLink(folder.resolve(".first"), secrets.resolve("secret.yaml"));
    Files.createSymbolicLink(folder.resolve("eligibility.drl"), folder.resolve(".first"));

    assertThat(problems()).containsExactly("eligibility.drl: " + OUT);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_folder_beside_it_whose_name_only_begins_alike_is_outside() throws IOException {
    Path alike = Files.createDirectories(outside.resolve("demo2"));
    Files.writeString(alike.resolve("x.drl"), "");
    Files.createSymbolicLink(folder.resolve("eligibility.drl"), alike.resolve("x.drl"));

    assertThat(problems()).containsExactly("eligibility.drl: " + OUT);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void links_that_lead_nowhere_or_round_in_a_circle_are_problems() throws IOException {
    Files.createSymbolicLink(folder.resolve("eligibility.drl"), Path.of("eligibility.drl"));
    Files.createSymbolicLink(folder.resolve("scenarios/a.yaml"), Path.of("b.yaml"));
    Files.createSymbolicLink(folder.resolve("scenarios/b.yaml"), Path.of("a.yaml"));
    Files.createSymbolicLink(folder.resolve("scenarios/c.yaml"), Path.of("nothing.yaml"));

    assertThat(problems())
        .hasSize(4)
        .allSatisfy(problem -> assertThat(problem).contains("it could not be read"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_to_the_folder_itself_is_not_walked_for_ever() throws IOException {
    Files.delete(folder.resolve("scenarios"));
    Files.createSymbolicLink(folder.resolve("scenarios"), folder);

    assertThat(problems())
        .containsExactly("scenarios/scenarios: folders within `scenarios` are not read");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_is_no_file_is_not_waited_for() throws Exception {
    Path pipe = folder.resolve("eligibility.drl");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);

    assertThat(problems()).containsExactly("eligibility.drl: this is not a file");
  }

  @Test
  void a_folder_in_place_of_a_file_and_a_file_in_place_of_a_folder_are_refused()
      throws IOException {
    Files.delete(folder.resolve("pack.yaml"));
    Files.createDirectories(folder.resolve("pack.yaml"));
    Files.delete(folder.resolve("scenarios"));
    Files.writeString(folder.resolve("scenarios"), "");

    assertThat(problems())
        .anySatisfy(problem -> assertThat(problem).startsWith("pack.yaml: "))
        .anySatisfy(problem -> assertThat(problem).startsWith("scenarios: "));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_may_not_be_read_is_told_and_not_thrown() throws IOException {
    Path file = Files.writeString(folder.resolve("eligibility.drl"), "");
    assumeTrue(file.toFile().setReadable(false));
    assumeFalse(Files.isReadable(file), "this user may read everything");

    assertThat(problems()).containsExactly("eligibility.drl: this program may not read it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../pack.yaml",
        "/etc/passwd",
        "scenarios/../../x.yaml",
        "scenarios//x.yaml",
        "scenarios/./x.yaml",
        "scenarios\\x.yaml",
        "scenarios/a\\b.yaml",
        "scenarios/a:b.yaml",
        "scenarios/a\u0000.yaml",
        "scenarios/a\n.yaml",
        "scenarios/\u202elmay.yaml",
        "scenarios/a\u200b.yaml",
        "scenarios/-x.yaml",
        "scenarios/.x.yaml ",
        "scenarios/x.yaml/",
        "scenarios/x.YAML",
        "Scenarios/x.yaml",
        "scenarios",
        "scenarios/",
        "C:\\pack.yaml",
        "file:///pack.yaml",
        "PACK.YAML",
        "pack.yaml ",
        "pack.yaml\u0000",
        "p\u0430ck.yaml",
        "eligibility.drl.bak",
        ".eligibility.drl",
        "META-INF/kmodule.xml",
        ""
      })
  void a_name_that_leads_elsewhere_or_is_none_of_a_pack_is_refused(String name) {
    PackFiles files =
        PackFiles.of("demo", Map.of("pack.yaml", new byte[0], name, "secret".getBytes(UTF_8)));

    assertThat(files.names()).containsExactly("pack.yaml");
    assertThat(files.problems()).hasSize(1).allSatisfy(Refusals::assertPlain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"..", ".", "", "/", "a/b", "a\\b", "Demo", "d\u0435mo", "con.", "class", "1a"})
  void a_name_that_no_package_can_have_is_none_of_a_pack(String id) {
    assertThat(PackFiles.of(id, Map.of("pack.yaml", new byte[0])).problems())
        .singleElement()
        .extracting(PackProblem::message)
        .asString()
        .endsWith("cannot be the name of a pack");
  }

  @Test
  void nothing_of_a_refused_folder_is_used() throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), "secret: [");

    PackReading reading = Refusals.reading(() -> RulePacks.read(PackSource.folder(folder)));

    assertThat(reading.pack()).isEmpty();
    assertThat(reading.problems()).isNotEmpty().allSatisfy(Refusals::assertPlain);
  }

  @Test
  void line_ends_of_any_machine_and_a_byte_order_mark_are_accepted_in_every_file()
      throws IOException {
    String manifest = new String(Corpus.bytes(Path.of("packs/sam/pack.yaml")), UTF_8);
    String rules = new String(Corpus.bytes(Path.of("packs/sam/eligibility.drl")), UTF_8);
    String outcome = new String(Corpus.bytes(Path.of("packs/sam/outcome.drl")), UTF_8);
    for (String end : List.of("\n", "\r\n")) {
      for (String mark : List.of("", "\uFEFF")) {
        PackFiles files =
            PackFiles.of(
                "sam",
                Map.of(
                    "pack.yaml", (mark + manifest.replace("\n", end)).getBytes(UTF_8),
                    "eligibility.drl", (mark + rules.replace("\n", end)).getBytes(UTF_8),
                    "outcome.drl", (mark + outcome.replace("\n", end)).getBytes(UTF_8)));

        PackReading reading = RulePacks.read(PackSource.of(files));

        assertEquals(List.of(), reading.problems());
        assertEquals(RulePacks.builtIn("sam").sha256(), reading.orElseThrow().sha256());
        assertEquals(
            RulePacks.builtIn("sam").outcomeSha256(), reading.orElseThrow().outcomeSha256());
      }
    }
  }

  private PackFiles files() {
    return Refusals.reading(() -> PackSource.folder(folder).read());
  }

  private List<String> problems() {
    return files().problems().stream().map(PackProblem::toString).toList();
  }
}
