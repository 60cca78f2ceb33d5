// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.audit.AuditRecord;
import se.samverkan.sam.core.audit.RecordedAnswer;
import se.samverkan.sam.json.Layout;
import se.samverkan.sam.json.SamJson;
import tools.jackson.databind.json.JsonMapper;

/** What each command answers, in both languages, to the letter. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswersTest {

  private static final Map<String, List<String>> COMMANDS =
      Map.ofEntries(
          Map.entry("help", List.of("--help")),
          Map.entry("facts", List.of("facts", "sjukersättning")),
          Map.entry("facts-none", List.of("facts", "xyzzyq")),
          Map.entry("check", List.of("check", "resam")),
          Map.entry("check-broken", List.of("check", "broken")),
          Map.entry("test", List.of("test", "vasa", "--mutants")),
          Map.entry("test-brief", List.of("test", "sam", "--brief")),
          Map.entry("explain", List.of("explain", "sam", "person.json")),
          Map.entry("explain-resam", List.of("explain", "resam", "person.json")),
          Map.entry("diff", List.of("diff", "sam", "--reading", "returnee=decides")),
          Map.entry(
              "diff-people",
              List.of(
                  "diff",
                  "sam",
                  "--reading",
                  "returnee=decides",
                  "--population",
                  "people.ndjson",
                  "--as-of",
                  "2012-01-16")),
          Map.entry("diff-same", List.of("diff", "sam", "sam")),
          Map.entry("analyse", List.of("analyse", "sam")),
          Map.entry("new", List.of("new", "made", "--title-sv", "Vägen", "--title-en", "The way")),
          Map.entry("table", List.of("table", "vasa", "--to", "scenarios.csv")),
          Map.entry("assess", List.of("assess", "people.ndjson", "--as-of", "2012-01-16")),
          Map.entry("replay", List.of("replay", "records.ndjson", "--store", "rules")),
          Map.entry("replay-changed", List.of("replay", "changed.ndjson", "--values")));

  /** These answer with a document for each person or record. */
  private static final Set<String> ONE_A_LINE = Set.of("assess", "replay", "replay-changed");

  @TempDir Path folder;

  @BeforeEach
  void aFolderWithAPackAndSomePeople() throws IOException {
    Run.in(folder, "new", "vasa", "--title-sv", "Vägen", "--title-en", "The way");
    Run.in(folder, "new", "broken", "--title-sv", "Vägen", "--title-en", "The way");
    Path rules = folder.resolve("broken/eligibility.drl");
    Files.writeString(rules, Files.readString(rules).replace("employment ==", "employmnt =="));
    Files.writeString(
        folder.resolve("person.json"),
        """
        {"id": "p-1", "birthDate": "1977-09-23", "employment": "unemployed", "onSickLeave": true,
         "problemAreas": {"atLeast": ["poverty"]}, "identifiedBy": "socialServices"}
        """);
    Files.writeString(
        folder.resolve("people.ndjson"),
        """
        {"id": "p-1", "birthDate": "1977-09-23", "diagnoses": {"atLeast": [{"code": "depression"}]}, \
        "problemAreas": {"complete": ["poverty", "loneliness"]}, "identifiedBy": "socialServices", \
        "benefits": {"complete": [{"kind": "socialAssistance", "from": "2009-01-01"}]}}
        {"id": "p-2", "birthDate": "1940-09-23"}

        {"id": "p-3", "birthdate": "1940-09-23"}
        """);
    writeRecords();
  }

  private void writeRecords() throws IOException {
    Run.in(
        folder,
        "assess",
        "person.json",
        "--pack",
        "sam",
        "--records",
        "records.ndjson",
        "--store",
        "rules");
    String record = Files.readString(folder.resolve("records.ndjson")).strip();
    AuditRecord read = SamJson.auditRecord().read(record).orElseThrow();
    RecordedAnswer.OnApplicant answer = (RecordedAnswer.OnApplicant) read.answer();
    AuditRecord otherwise =
        AuditRecord.builder()
            .copyOf(read)
            .answer(
                new RecordedAnswer.OnApplicant(
                    answer.applicant(),
                    Assessment.builder()
                        .copyOf(answer.assessment())
                        .verdict(Verdict.NOT_ELIGIBLE)
                        .build()))
            .build();
    Files.writeString(
        folder.resolve("changed.ndjson"),
        String.join(
            "\n",
            record,
            SamJson.auditRecord().write(otherwise, Layout.COMPACT),
            record.replace("unemployed", "employed"),
            ""));
  }

  @TestFactory
  Stream<DynamicTest> every_answer_is_the_one_written_down() {
    return COMMANDS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            command ->
                Stream.of("sv", "en")
                    .map(
                        language ->
                            DynamicTest.dynamicTest(
                                command.getKey() + " in " + language,
                                () -> isWrittenDown(command.getKey(), language))));
  }

  private void isWrittenDown(String name, String language) throws IOException {
    delete(folder.resolve("made"));
    Golden.assertSame(answer(name, language), name + "." + language + ".txt");
  }

  /** Without fingerprints and versions, which change with each pack and each release. */
  private String answer(String name, String language) {
    List<String> command = COMMANDS.getOrDefault(name, List.of());
    return Run.in(
            folder,
            Stream.concat(command.stream(), Stream.of("--lang", language)).toArray(String[]::new))
        .told()
        .replaceAll("[^ ]+ \\([0-9a-f]{12}\\), [^ ]+ model", "… model")
        .replaceAll("(column|kolumn) [0-9]{4,}", "$1 …");
  }

  @Test
  void an_answer_is_the_same_wherever_the_program_runs() throws IOException {
    String here = answer("explain", "sv") + answer("diff-people", "en");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("sv-SE", "tr-TR", "ar-EG-u-nu-arab")) {
        for (String id : List.of("Europe/Stockholm", "Pacific/Kiritimati")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          assertThat(answer("explain", "sv") + answer("diff-people", "en"))
              .as("%s, %s", tag, id)
              .isEqualTo(here);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @TestFactory
  Stream<DynamicTest> every_command_answers_in_json_too() {
    return COMMANDS.entrySet().stream()
        .filter(command -> !command.getKey().equals("help"))
        .sorted(Map.Entry.comparingByKey())
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.getKey(),
                    () -> {
                      delete(folder.resolve("made"));
                      Run run =
                          Run.in(
                              folder,
                              Stream.concat(command.getValue().stream(), Stream.of("--json"))
                                  .toArray(String[]::new));
                      JsonMapper mapper = JsonMapper.builder().build();
                      List<String> documents =
                          ONE_A_LINE.contains(command.getKey())
                              ? run.out().lines().toList()
                              : List.of(run.out());
                      assertThat(documents)
                          .isNotEmpty()
                          .allSatisfy(one -> assertThat(mapper.readTree(one).size()).isPositive());
                    }));
  }

  private static void delete(Path made) throws IOException {
    if (Files.exists(made)) {
      try (Stream<Path> files = Files.walk(made)) {
        for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
