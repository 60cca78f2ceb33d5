// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Notice;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.json.SamJson;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackReading;
import se.samverkan.sam.rules.pack.PackSource;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.quarantine.Quarantine;
import se.samverkan.sam.rules.scenario.OutcomeScenario;
import se.samverkan.sam.rules.scenario.OutcomeScenarioResult;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioReading;
import se.samverkan.sam.rules.scenario.ScenarioResult;

/**
 * The examples in {@code docs/packs.md} are a sound pack, and its scenarios, in {@code
 * docs/scenarios.md}, come out as they say.
 */
class PacksPageTest {

  private static final String PAGE =
      Repository.text("docs/packs.md") + Repository.text("docs/scenarios.md");
  private static final String SOURCE =
      "examples/quickstart/src/test/java/se/samverkan/sam/examples/quickstart/PacksPageTest.java";
  private static final List<String> FILES =
      List.of("pack.yaml", "eligibility.drl", "outcome.drl", "scenarios/exempel.yaml");

  @TempDir Path outside;

  @Test
  void the_pack_of_the_page_is_sound_and_does_what_its_scenarios_say() throws IOException {
    assertThat(printed(demo())).isEmpty();
  }

  @Test
  void its_scenarios_are_not_run_while_it_is_read() throws IOException {
    Path folder = demo();
    Path scenarios = folder.resolve("scenarios/exempel.yaml");
    Files.writeString(
        scenarios,
        Files.readString(scenarios).replace("verdict: eligible", "verdict: notEligible"));

    assertThat(RulePacks.read(folder).problems()).isEmpty();
    assertThat(printed(folder)).contains("the verdict is `eligible`");
  }

  @Test
  void an_outcome_that_counts_otherwise_than_a_scenario_says_is_told() throws IOException {
    Path folder = demo();
    Path scenarios = folder.resolve("scenarios/exempel.yaml");
    Files.writeString(
        scenarios,
        Files.readString(scenarios).replace("expect: {result: none}", "expect: {result: work}"));

    assertThat(printed(folder)).contains("back to the social insurance agency").contains("`work`");
  }

  @Test
  void its_java_is_source_that_compiles() {
    assertThat(block("java")).isEqualTo(Repository.marked(SOURCE, "page").get(0));
    assertThat(block("java quarantine")).isEqualTo(Repository.marked(SOURCE, "page").get(1));
  }

  @Test
  void what_it_shows_of_junit_is_a_test_of_a_host() {
    String test = "examples/hosts/plain/src/test/java/example/agency/PackTest.java";
    assertThat(Repository.marked(test, "scenarios page")).containsExactly(block("java junit"));
  }

  @Test
  void a_pack_from_outside_is_refused_if_its_scenarios_come_out_otherwise() throws IOException {
    Path folder = demo();
    Path scenarios = folder.resolve("scenarios/exempel.yaml");
    Files.writeString(
        scenarios,
        Files.readString(scenarios).replace("verdict: eligible", "verdict: notEligible"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    runInQuarantine(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .startsWith("problem: scenarios/exempel.yaml:")
        .contains("the verdict is `eligible`");
  }

  @Test
  void the_pack_that_builds_on_another_is_sound_and_reads_otherwise() {
    byte[] manifest = block("yaml own pack.yaml").getBytes(StandardCharsets.UTF_8);
    PackReading reading =
        RulePacks.read(PackSource.of(PackFiles.of("sam", Map.of("pack.yaml", manifest))));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.warnings()).isEmpty();
    RulePack own = reading.orElseThrow();
    assertThat(own.manifest().programme().values().on("age.lowest", LocalDate.of(2012, 5, 1)))
        .hasValueSatisfying(value -> assertThat(value.number()).contains(20));
    assertThat(own.manifest().programme().interpretations())
        .filteredOn(one -> one.id().equals("folder-registration"))
        .allSatisfy(one -> assertThat(one.reading()).isEqualTo("decides"))
        .hasSize(1);
  }

  @Test
  void the_records_of_the_page_can_be_read_and_their_facts_are_those_of_the_pack()
      throws IOException {
    Applicant person = SamJson.applicant().read(block("json own facts")).orElseThrow();
    Assessment assessment =
        RulePacks.read(demo()).orElseThrow().assess(person, LocalDate.of(2012, 3, 1)).orElseThrow();

    assertThat(assessment.notices())
        .filteredOn(notice -> notice.finding() == Finding.MET)
        .extracting(Notice::id)
        .containsExactly("housing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sam-rules/packs/sam/pack.yaml", "examples/own-programme/packs/bryggan/pack.yaml"})
  void the_page_names_every_key_of_a_pack(String manifest) {
    assertThat(Repository.text(manifest).lines())
        .filteredOn(line -> line.matches("[a-zA-Z]+:.*"))
        .allSatisfy(
            line -> assertThat(PAGE).contains("`" + line.substring(0, line.indexOf(':')) + "`"));
  }

  private Path demo() throws IOException {
    Path folder = outside.resolve("demo");
    Files.createDirectories(folder.resolve("scenarios"));
    for (String file : FILES) {
      String kind = file.endsWith(".drl") ? "drl " : "yaml ";
      Files.writeString(folder.resolve(file), block(kind + file));
    }
    return folder;
  }

  private static String printed(Path folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    run(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void run(Path folder, PrintStream out) {
    // on the page from here
    PackReading reading = RulePacks.read(folder);
    reading.problems().forEach(problem -> out.println("problem: " + problem));
    reading.warnings().forEach(warning -> out.println("odd: " + warning));

    RulePack pack = reading.orElseThrow(); // with all problems in its message, if there are any
    PackFiles files = PackSource.folder(folder).read();
    for (String file : files.scenarios()) {
      ScenarioReading told = ScenarioReading.of(file, files.bytes(file).orElseThrow());
      for (Scenario scenario : told.scenarios()) {
        ScenarioResult result =
            ScenarioResult.run(scenario, (person, day) -> pack.assess(person, day).orElseThrow());
        if (!result.differences().isEmpty()) {
          out.println(result);
        }
      }
      EnrolmentId nobody = EnrolmentId.of("scenario");
      for (OutcomeScenario scenario : told.outcomes()) {
        OutcomeScenarioResult result =
            OutcomeScenarioResult.run(scenario, (end, day) -> pack.classify(nobody, end, day));
        if (!result.passed()) {
          out.println(result);
        }
      }
    }
    // to here
  }

  private static void runInQuarantine(Path folder, PrintStream out) {
    // on the page from here
    Quarantine quarantine =
        Quarantine.builder().maxHeapMegabytes(256).timeLimit(Duration.ofSeconds(60)).build();

    PackReading reading = quarantine.read(folder);
    reading.problems().forEach(problem -> out.println("problem: " + problem));
    // to here
  }

  private static String block(String kind) {
    var block = Pattern.compile("(?s)```" + Pattern.quote(kind) + "\n(.*?)```").matcher(PAGE);
    assertThat(block.find()).as("a block of %s", kind).isTrue();
    return block.group(1);
  }
}
