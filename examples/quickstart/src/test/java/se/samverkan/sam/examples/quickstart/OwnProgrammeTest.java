// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.sam.core.plan.DirectionCode;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.RulePacks;

/**
 * The program as it is, with the packs of {@code examples/own-programme}: a third programme with
 * facts of its own, and SAM with other ages. Nothing in it knows of either.
 */
class OwnProgrammeTest {

  private static final Path EXAMPLE = Repository.path("examples/own-programme");
  private static final Path BRYGGAN = EXAMPLE.resolve("packs/bryggan");
  private static final Path SAM = EXAMPLE.resolve("packs/sam");

  @TempDir private Path folder;

  @Test
  void a_third_programme_is_assessed_by_its_own_facts() {
    Run run = run(BRYGGAN, "bryggan.json", "--as-of", "2026-03-01");
    assertThat(run.err()).isEmpty();
    Golden.assertSame(run.out(), "bryggan-sv.txt");
    Golden.assertSame(
        run(BRYGGAN, "bryggan.json", "--as-of", "2026-03-01", "--lang", "en").out(),
        "bryggan-en.txt");
  }

  @Test
  void its_directions_and_problem_areas_come_after_those_of_the_library() {
    Manifest manifest = RulePacks.read(BRYGGAN).orElseThrow().manifest();
    assertThat(manifest.directions().codes())
        .extracting(DirectionCode::id)
        .containsExactly("A", "S", "ATR", "R", "PS", "F", "P");
    assertThat(manifest.codes().problemAreas().find("reversed-day")).isPresent();
    assertThat(manifest.facts().own()).hasSize(5);
  }

  @Test
  void the_same_people_over_the_years_in_the_third_programme() {
    Run run =
        run(
            BRYGGAN,
            "bryggan.json",
            "--as-of",
            "2025-03-01",
            "--as-of",
            "2025-12-31",
            "--as-of",
            "2026-01-01",
            "--as-of",
            "2030-03-01");
    Golden.assertSame(run.out(), "bryggan-years-sv.txt");
  }

  @Test
  void the_same_people_over_the_years_under_the_national_recommendations_on_age() {
    List<String> days = new ArrayList<>();
    Stream.of("2018-04-11", "2018-04-12", "2019-12-31", "2020-01-01", "2021-05-31", "2021-06-01")
        .forEach(day -> days.addAll(List.of("--as-of", day)));
    Run run = run(SAM, "ages.json", days.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    Golden.assertSame(run.out(), "ages-sv.txt");
  }

  @Test
  void the_page_of_the_example_shows_what_the_program_prints_and_its_commands_run() {
    String page = Repository.text("examples/own-programme/README.md");
    assertThat(page).contains("```text\n" + Golden.text("ages-sv.txt") + "```");
    List<String> commands =
        Pattern.compile("-Dquickstart.args=\"(.*)\"")
            .matcher(page)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(commands).hasSize(2);
    for (String command : commands) {
      String[] args = command.replace("examples/own-programme", EXAMPLE.toString()).split(" ", -1);
      assertThat(Run.of(args)).extracting(Run::code, Run::err).containsExactly(0, "");
    }
  }

  @Test
  void a_pack_of_the_library_is_named_by_its_id() {
    Run run = Run.of("--pack", "resam", "--lang", "en", "--as-of", "2009-03-16");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith(RulePacks.builtIn("resam").programme().title().en());
  }

  @Test
  void a_pack_needs_a_day() {
    Run run = Run.of("--pack", "resam");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("`--pack` needs a day: add `--as-of`\n");
  }

  @Test
  void drift_from_the_library_is_told_and_the_pack_is_used() throws IOException {
    Path copy = copy(SAM, "version: \"1.0.0\"", "version: \"0.9.0\"");
    Run run = run(copy, "ages.json", "--as-of", "2020-01-01");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith("pack.yaml:6:1: the pack builds on version 0.9.0 of `sam`, which is now 1.0.0");
    assertThat(run.out()).contains("born-in-1998");
  }

  @Test
  void all_problems_of_a_broken_pack_are_told_and_nobody_is_assessed() throws IOException {
    Path copy = copy(SAM, "number: 20", "number: twenty");
    Run run = run(copy, "ages.json", "--as-of", "2020-01-01");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("pack.yaml:"));
  }

  @Test
  void a_folder_that_is_not_there_is_told_of() {
    Run run = Run.of("--pack", folder.resolve("samm").toString(), "--as-of", "2012-01-16");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isNotBlank();
  }

  private Path copy(Path pack, String before, String after) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(pack.getFileName()));
    for (String file : List.of("pack.yaml", "eligibility.drl")) {
      Files.writeString(
          copy.resolve(file), Files.readString(pack.resolve(file)).replace(before, after));
    }
    return copy;
  }

  private static Run run(Path pack, String people, String... more) {
    List<String> args = new ArrayList<>(List.of("--pack", pack.toString()));
    args.addAll(Arrays.asList(more));
    args.add(EXAMPLE.resolve("people").resolve(people).toString());
    return Run.of(args.toArray(String[]::new));
  }
}
