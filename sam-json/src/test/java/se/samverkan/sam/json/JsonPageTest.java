// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each example of {@code docs/json.md} is read as the document it says it is. */
class JsonPageTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^```(json|yaml) ([a-z ]+)\n(.*?)^```$");
  private static final Pattern IN_BACK_TICKS = Pattern.compile("`([^`]+)`");

  @Test
  void everyExampleIsRead() throws IOException {
    List<MatchResult> examples = EXAMPLE.matcher(page()).results().toList();

    assertThat(examples)
        .extracting(example -> example.group(2))
        .containsExactlyInAnyOrder(
            "applicant",
            "event",
            "event lines",
            "participation",
            "plan",
            "closure",
            "outcome assessment",
            "follow up record",
            "ground",
            "decision",
            "printed report",
            "budget",
            "cost benefit",
            "published payoff",
            "self evaluation");
    for (MatchResult example : examples) {
      assertThat(read(example.group(1) + " " + example.group(2), example.group(3)).problems())
          .as(example.group(2))
          .isEmpty();
    }
  }

  @Test
  void theTableNamesEveryFormatThereIs() throws IOException {
    assertThat(named("| ", "SamJson."))
        .isEqualTo(
            Arrays.stream(SamJson.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> "SamJson." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theTableNamesEverySchema() throws IOException {
    Path schemas = Path.of("src/main/resources/META-INF/sam/schemas");
    try (var files = Files.list(schemas)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(page()).contains("`" + name + "`"));
    }
  }

  private static Reading<?> read(String kind, String text) {
    return switch (kind) {
      case "json applicant" -> SamJson.applicant().read(text);
      case "json event" -> SamJson.event().read(text);
      case "json event lines" -> SamJson.readEventLines(text);
      case "yaml participation" -> SamJson.participation().readYaml(text);
      case "json plan" -> SamJson.plan().read(text);
      case "json closure" -> SamJson.closure().read(text);
      case "json outcome assessment" -> SamJson.outcomeAssessment().read(text);
      case "json follow up record" -> SamJson.followUpRecord().read(text);
      case "json ground" -> SamJson.sharingGround().read(text);
      case "yaml printed report" -> SamJson.printedReport().readYaml(text);
      case "yaml budget" -> SamJson.budget().readYaml(text);
      case "json cost benefit" -> SamJson.costBenefit().read(text);
      case "json published payoff" -> SamJson.publishedPayoff().read(text);
      case "yaml self evaluation" -> SamJson.selfEvaluation().readYaml(text);
      case "json decision" -> SamJson.decision().read(text);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** What stands in back-ticks in the rows of tables and begins with one of these. */
  private static Set<String> named(String row, String... beginnings) throws IOException {
    return page()
        .lines()
        .filter(line -> line.startsWith(row))
        .flatMap(line -> IN_BACK_TICKS.matcher(line).results())
        .map(name -> name.group(1))
        .filter(name -> Arrays.stream(beginnings).anyMatch(name::startsWith))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/json.md"), StandardCharsets.UTF_8);
  }
}
