// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.page.PlainText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackCheckTest {

  private static final Path DESK = Path.of("src/test/resources/desk");

  static Stream<Arguments> pages() {
    return Stream.of(
            PackSource.builtIn("sam"),
            PackSource.builtIn("resam"),
            PackSource.folder(DESK.resolve("packs/trefel")),
            PackSource.folder(DESK.resolve("packs/pabyggd")))
        .flatMap(
            source -> Stream.of(Language.values()).map(language -> Arguments.of(source, language)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_page_says_what_is_written_down(PackSource source, Language language) throws IOException {
    PackCheck check = PackCheck.of(source);
    golden(
        "check-" + source.id() + "-" + language.tag() + ".txt",
        PlainText.of(CheckPage.of(check, check.files(), language)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"trefel", "pabyggd"})
  void the_json_says_what_is_written_down(String pack) throws IOException {
    golden(
        "check-" + pack + ".json",
        CheckJson.of(PackCheck.of(PackSource.folder(DESK.resolve("packs/" + pack)))).text());
  }

  private static void golden(String name, String text) throws IOException {
    Path file = DESK.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, text);
    }
    assertThat(text)
        .as(file + "; if the change is meant, run the test with -Dgolden.update=true")
        .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam", "resam"})
  void a_pack_of_the_library_has_neither_problems_nor_warnings(String id) {
    PackCheck check = PackCheck.of(PackSource.builtIn(id));

    assertThat(check.isUsable()).isTrue();
    assertThat(check.warnings()).isEmpty();
    assertThat(check.base()).isEmpty();
    assertThat(check.assumptions()).isNotEmpty().allMatch(one -> one.place().line() > 0);
    assertThat(check.readings()).isNotEmpty().allMatch(one -> !one.others().isEmpty());
  }

  @Test
  void each_of_three_mistakes_is_told_at_its_place_and_the_rest_of_the_manifest_is_still_read() {
    PackCheck check = PackCheck.of(PackSource.folder(DESK.resolve("packs/trefel")));

    assertThat(check.problems()).hasSize(3);
    assertThat(check.pack()).isEmpty();
    assertThat(check.manifest()).isEmpty();
  }

  @Test
  void what_a_pack_replaces_and_adds_and_that_its_base_is_another_now_is_told() {
    PackCheck check = PackCheck.of(PackSource.folder(DESK.resolve("packs/pabyggd")));
    BaseComparison base = check.base().orElseThrow();

    assertThat(base.hasDrifted()).isTrue();
    assertThat(base.isSame()).isFalse();
    assertThat(base.changes())
        .extracting(one -> one.kind() + " " + one.id() + " " + one.replaces())
        .containsExactly(
            "CRITERION pabyggd.used false",
            "CRITERION pabyggd.unused false",
            "VALUE age.lowest true",
            "VALUE age.unread false",
            "GROUP target-group true");
    assertThat(check.warnings())
        .extracting(PackProblem::toString)
        .containsOnlyOnce(
            "eligibility.drl:19:30: the Swedish and the English text are the same:"
                + " `Talar svenska`; translate one of them")
        .anyMatch(one -> one.contains("nothing uses criterion `pabyggd.unused`"))
        .anyMatch(one -> one.contains("no rule reads the value `age.unread`"))
        .anyMatch(one -> one.contains("`muntlig uppgift` names no number"))
        .anyMatch(one -> one.contains("`lägsta ålder`"))
        .noneMatch(one -> one.contains("`AB`"))
        .doesNotHaveDuplicates();
  }

  @Test
  void an_agencys_own_state_of_a_pack_replaces_its_criteria_by_their_ids() throws IOException {
    Path folder = DESK.resolve("packs/pabyggd");
    Map<String, byte[]> files =
        Map.of(
            "pack.yaml",
            asSam(folder, "pack.yaml"),
            "eligibility.drl",
            asSam(folder, "eligibility.drl"));
    BaseComparison base =
        PackCheck.of(PackSource.of(PackFiles.of("sam", files))).base().orElseThrow();

    assertThat(base.changes())
        .extracting(one -> one.kind() + " " + one.id() + " " + one.replaces())
        .startsWith("CRITERION sam.age true", "CRITERION sam.unused false");
  }

  private static byte[] asSam(Path folder, String file) throws IOException {
    return Files.readString(folder.resolve(file))
        .replace("pabyggd.used", "sam.age")
        .replace("pabyggd", "sam")
        .getBytes(UTF_8);
  }

  @Test
  void a_folder_that_is_not_there_is_told_in_one_sentence() {
    PackCheck check = PackCheck.of(PackSource.folder(DESK.resolve("packs/saknas")));

    assertThat(PlainText.of(CheckPage.of(check, check.files(), Language.SV)))
        .contains("saknas: det finns ingen sådan mapp", "kan inte användas: 1 fel");
  }

  static Stream<byte[]> odd_bytes() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return Stream.of(
        new byte[0],
        all,
        new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0},
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        new byte[100],
        "a".repeat(1 << 20).getBytes(UTF_8),
        "\n".repeat(1 << 16).getBytes(UTF_8),
        "\r\r\r: [".getBytes(UTF_8),
        new byte[PackFiles.MAX_FILE_BYTES + 1]);
  }

  @ParameterizedTest
  @MethodSource("odd_bytes")
  void whatever_bytes_a_file_holds_the_check_tells_a_problem_and_throws_nothing(byte[] bytes) {
    for (String file : List.of("pack.yaml", "eligibility.drl", "outcome.drl", "scenarios/a.yaml")) {
      PackFiles files =
          PackFiles.of(
              "demo",
              file.equals("pack.yaml")
                  ? Map.of(file, bytes)
                  : Map.of("pack.yaml", "pack: demo\n".getBytes(UTF_8), file, bytes));
      PackCheck check = PackCheck.of(PackSource.of(files));

      assertThat(check.isUsable()).isFalse();
      for (Language language : Language.values()) {
        assertThat(PlainText.of(CheckPage.of(check, files, language)).length())
            .isBetween(50, 200_000);
      }
      assertThat(CheckJson.of(check).text()).startsWith("{");
    }
  }
}
