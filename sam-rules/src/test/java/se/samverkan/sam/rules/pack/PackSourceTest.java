// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSourceTest {
  @TempDir Path outside;
  private Path folder;

  @BeforeEach
  void makePack() throws IOException {
    folder = Files.createDirectories(outside.resolve("demo"));
    Files.writeString(folder.resolve("pack.yaml"), "pack: demo\n");
    Files.createDirectories(folder.resolve("scenarios"));
  }

  @Test
  void a_folder_gives_the_files_of_the_pack() throws IOException {
    Files.writeString(folder.resolve("eligibility.drl"), "");
    Files.writeString(folder.resolve("scenarios/gränsfall 16 år.yaml"), "");

    PackFiles files = PackSource.folder(folder).read();

    assertThat(files.problems()).isEmpty();
    assertThat(files.id()).isEqualTo("demo");
    assertThat(files.names())
        .containsExactly("eligibility.drl", "pack.yaml", "scenarios/gränsfall 16 år.yaml");
    assertThat(files.scenarios()).containsExactly("scenarios/gränsfall 16 år.yaml");
    assertThat(files.bytes("pack.yaml")).contains("pack: demo\n".getBytes(UTF_8));
  }

  @Test
  void the_bytes_that_are_given_out_are_copies() {
    PackFiles files = PackSource.folder(folder).read();

    files.bytes("pack.yaml").orElseThrow()[0] = 'x';

    assertThat(files.bytes("pack.yaml")).contains("pack: demo\n".getBytes(UTF_8));
  }

  @Test
  void files_are_equal_that_have_the_same_names_bytes_and_problems() {
    PackFiles files = PackSource.folder(folder).read();
    Map<String, byte[]> same = Map.of("pack.yaml", "pack: demo\n".getBytes(UTF_8));

    assertThat(PackFiles.of("demo", same)).isEqualTo(files).hasSameHashCodeAs(files);
    assertThat(PackFiles.of("other", same)).isNotEqualTo(files);
    assertThat(PackFiles.of("demo", Map.of("pack.yaml", "pack: dem0\n".getBytes(UTF_8))))
        .isNotEqualTo(files);
    assertThat(PackFiles.of("demo", Map.of("outcome.drl", "pack: demo\n".getBytes(UTF_8))))
        .isNotEqualTo(files);
    assertThat(files.withProblems(List.of(PackProblem.at("x", 0, 0, "odd")))).isNotEqualTo(files);
    assertThat(files).isNotEqualTo(null);
  }

  @Test
  void a_misspelt_name_is_told_with_the_right_one() throws IOException {
    Files.writeString(folder.resolve("eligibilty.drl"), "");
    Files.writeString(folder.resolve("Outcome.DRL"), "");
    Files.writeString(folder.resolve("scenarios/age.yml"), "");
    Files.createDirectories(folder.resolve("scenario"));

    assertThat(problems())
        .containsExactly(
            "Outcome.DRL: `Outcome.DRL` does not belong in a pack; did you mean `outcome.drl`?",
            "eligibilty.drl: `eligibilty.drl` does not belong in a pack; did you mean"
                + " `eligibility.drl`?",
            "scenario: `scenario` does not belong in a pack; did you mean `scenarios`?",
            "scenarios/age.yml: `scenarios/age.yml` is not the name of a scenario file; use"
                + " letters, digits, spaces, dots and hyphens, and end in `.yaml`");
  }

  @Test
  void notes_hidden_files_and_copies_of_editors_are_passed_over() throws IOException {
    Files.writeString(folder.resolve("README.md"), "");
    Files.writeString(folder.resolve(".DS_Store"), "");
    Files.writeString(folder.resolve("eligibility.drl~"), "");

    assertThat(problems()).isEmpty();
    assertThat(PackSource.folder(folder).read().names()).containsExactly("pack.yaml");
  }

  @Test
  void folders_within_the_pack_are_refused() throws IOException {
    Files.createDirectories(folder.resolve("old"));
    Files.createDirectories(folder.resolve("scenarios/old"));

    assertThat(problems())
        .containsExactly(
            "old: `old` does not belong in a pack; a pack holds `pack.yaml`, `eligibility.drl`,"
                + " `outcome.drl`, `scenarios`",
            "scenarios/old: folders within `scenarios` are not read");
  }

  @Test
  void links_are_followed_within_the_folder_and_not_out_of_it() throws IOException {
    Files.writeString(outside.resolve("secret"), "");
    Files.writeString(folder.resolve(".real"), "");
    Files.createSymbolicLink(folder.resolve("outcome.drl"), outside.resolve("secret"));
    Files.createSymbolicLink(folder.resolve("eligibility.drl"), folder.resolve(".real"));

    assertThat(problems())
        .containsExactly("outcome.drl: this is a link that leads out of the pack's folder");
    assertThat(PackSource.folder(folder).read().names()).contains("eligibility.drl");
  }

  @Test
  void a_link_to_nothing_is_a_problem() throws IOException {
    Files.createSymbolicLink(folder.resolve("outcome.drl"), outside.resolve("nothing"));

    assertThat(problems())
        .containsExactly("outcome.drl: it could not be read (NoSuchFileException)");
  }

  @Test
  void files_that_are_too_large_are_refused() throws IOException {
    Files.write(folder.resolve("eligibility.drl"), new byte[PackFiles.MAX_FILE_BYTES + 1]);

    assertThat(problems())
        .containsExactly("eligibility.drl: longer than the 4194304 bytes that are read");
  }

  @Test
  void no_more_is_read_than_a_pack_may_hold() throws IOException {
    int full = PackFiles.MAX_BYTES / PackFiles.MAX_FILE_BYTES;
    for (int i = 10; i < 10 + full + 2; i++) {
      Files.write(folder.resolve("scenarios/" + i + ".yaml"), new byte[PackFiles.MAX_FILE_BYTES]);
    }

    // with the manifest, the last file that would fill it is one too many
    assertThat(problems())
        .containsExactly(
            "scenarios/" + (10 + full - 1) + ".yaml: the pack has more files than are read");
  }

  @Test
  void a_folder_that_is_not_there_is_a_problem() {
    assertThat(PackSource.folder(outside.resolve("nothere")).read().problems())
        .extracting(PackProblem::toString)
        .containsExactly("nothere: there is no such folder");
  }

  @Test
  void the_name_of_the_folder_has_to_be_fit_for_a_package() {
    for (String name :
        new String[] {"Sam", "my-pack", "2012", "default", "..", "a b", "x".repeat(33)}) {
      assertThat(PackFiles.of(name, Map.of("pack.yaml", new byte[0])).problems())
          .extracting(PackProblem::message)
          .singleElement()
          .asString()
          .endsWith("cannot be the name of a pack");
    }
  }

  @Test
  void names_that_lead_elsewhere_are_refused() {
    assertThat(PackFiles.of("demo", Map.of("scenarios/../x.yaml", new byte[0])).names()).isEmpty();
    assertThat(PackFiles.of("demo", Map.of("../pack.yaml", new byte[0])).names()).isEmpty();
  }

  @Test
  void the_packs_of_the_jar_are_the_same_as_in_their_folders() {
    assertThat(PackSource.builtInIds()).contains("sam");
    for (String id : PackSource.builtInIds()) {
      PackFiles built = PackSource.builtIn(id).read();
      PackFiles source = PackSource.folder(Path.of("packs", id)).read();

      assertThat(built.problems()).isEmpty();
      assertThat(built.names()).isEqualTo(source.names());
      for (String name : built.names()) {
        assertThat(built.bytes(name)).contains(source.bytes(name).orElseThrow());
      }
    }
  }

  @Test
  void a_pack_that_is_not_built_in_is_told_with_the_one_that_was_meant() {
    assertThat(PackSource.builtIn("smm").read().problems())
        .extracting(PackProblem::toString)
        .contains("smm: there is no built-in pack `smm`; did you mean `sam`?");
  }

  private List<String> problems() {
    return PackSource.folder(folder).read().problems().stream().map(PackProblem::toString).toList();
  }
}
