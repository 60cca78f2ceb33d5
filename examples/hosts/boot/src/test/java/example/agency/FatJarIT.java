// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package example.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.json.SamJson;

/** The application as it is delivered: one jar with the library in it, and packs beside it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FatJarIT {

  private static final Path HOSTS = Path.of("..").toAbsolutePath().normalize();
  private static final Path PACKS = HOSTS.resolve("packs");
  private static final Path PAGE = HOSTS.resolve("../../docs/embedding.md");
  private static final String PERSON =
      "{\"id\": \"p-1\", \"birthDate\": \"1990-03-01\", \"employment\": \"unemployed\"}";

  @TempDir static Path outside;

  private static FatJar application;
  private static FatJar broken;

  @BeforeAll
  static void start() throws IOException {
    application = FatJar.start("application", outside, "--sam.packs=" + PACKS);
    broken = FatJar.start("broken", brokenPacks());
  }

  @AfterAll
  static void stop() throws InterruptedException {
    for (FatJar jar : List.of(application, broken)) {
      jar.close();
    }
  }

  @Test
  void a_pack_of_the_library_is_read_from_the_jar_within_the_jar() throws Exception {
    Assessment assessment = assessment("/assessments?pack=sam&asOf=2012-01-16");

    assertThat(assessment.provenance().engine()).isEqualTo("direct");
    assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(assessment.group("target-group").orElseThrow().label().sv())
        .isEqualTo("SAM:s målgrupp");
  }

  @Test
  void a_pack_is_read_from_a_folder_beside_the_jar() throws Exception {
    Assessment assessment = assessment("/assessments?pack=unga&asOf=2012-01-16");

    assertThat(assessment.provenance().pack()).isEqualTo("unga");
    assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
  }

  @Test
  void an_applicant_that_cannot_be_read_is_answered_with_every_problem_at_its_place()
      throws Exception {
    HttpResponse<String> answer =
        application.post(
            "/assessments?pack=sam&asOf=2012-01-16",
            "{\"id\": \"p-1\", \"birthdate\": \"1990-03-01\", \"employment\": \"no\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("line 1, column 15, at /birthdate: ", "did you mean `birthDate`?")
        .contains("at /employment: expected one of ");
  }

  @Test
  void a_refusal_is_answered_with_its_reason() throws Exception {
    HttpResponse<String> answer =
        application.post("/assessments?pack=unga&asOf=2011-12-31", PERSON);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("the rules of `unga` are valid from 2012-01-01");
  }

  @Test
  void a_broken_pack_keeps_the_application_from_starting_and_its_problems_are_told()
      throws Exception {
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.output())
        .contains(consoleOnThePage())
        .doesNotContain("Tomcat started", "\tat ");
  }

  @Test
  void the_library_logs_nothing_itself() throws Exception {
    application.port();
    assertThat(application.loggers())
        .contains("example.agency.Application")
        .noneMatch(name -> name.startsWith("se.samverkan"));
  }

  /** The application on Boot 4 has the line, the one on Boot 3.5 has not. */
  @Test
  void drools_logs_by_the_logger_on_the_page_and_with_the_line_there_not_at_all() throws Exception {
    List<String> expected =
        properties().containsKey("logging.level.org.drools")
            ? List.of()
            : List.of("org.drools.compiler.kie.builder.impl.KieContainerImpl");

    application.port();
    assertThat(application.loggers())
        .filteredOn(name -> name.startsWith("org.drools") || name.startsWith("org.kie"))
        .isEqualTo(expected);
  }

  private static Assessment assessment(String pathAndQuery) throws Exception {
    HttpResponse<String> answer = application.post(pathAndQuery, PERSON);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return SamJson.assessment().read(answer.body()).orElseThrow();
  }

  private static Properties properties() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Application.class.getResourceAsStream("/application.properties")) {
      properties.load(in);
    }
    return properties;
  }

  private static String consoleOnThePage() throws IOException {
    Matcher block = Pattern.compile("(?s)```console\n(.*?)```").matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  /** A folder with packs that have mistakes in them. */
  private static Path brokenPacks() throws IOException {
    Path pack = Files.createDirectories(outside.resolve("packs/unga"));
    copy("pack.yaml", pack, "role: targetGroup", "role: target");
    copy("eligibility.drl", pack, "age <= ", "agee <= ");
    return outside;
  }

  private static void copy(String file, Path folder, String right, String wrong)
      throws IOException {
    String text = Files.readString(PACKS.resolve("unga").resolve(file));
    assertThat(text).contains(right);
    Files.writeString(folder.resolve(file), text.replace(right, wrong));
  }
}
