// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A document that is refused, from the file that is kept of them.
 *
 * @param kind what it was meant to be
 * @param name what is wrong with it
 * @param text the document
 */
record BrokenDocument(String kind, String name, String text) {

  static final Path FILE =
      Path.of("src/test/resources/se/samverkan/sam/json/malformed-documents.txt");

  static final String HEAD = "==== ";
  static final String FOOT = "----\n";

  static List<BrokenDocument> all() throws IOException {
    return Arrays.stream(Files.readString(FILE, StandardCharsets.UTF_8).split("(?m)^" + HEAD))
        .skip(1)
        .map(section -> section.split(FOOT, 2)[0].split("\n", 2))
        .map(
            part -> new BrokenDocument(word(part[0], 0), word(part[0], 1), part[1].stripTrailing()))
        .toList();
  }

  Reading<?> read() {
    return switch (kind) {
      case "applicant" -> SamJson.applicant().read(text);
      case "applicants" -> SamJson.applicants().read(text.getBytes(StandardCharsets.UTF_8));
      case "applicant in yaml" -> SamJson.applicant().readYaml(text);
      case "assessment" -> SamJson.assessment().read(text);
      case "decision" -> SamJson.decision().read(text);
      case "event" -> SamJson.event().read(text);
      case "event in yaml" -> SamJson.event().readYaml(text);
      case "event lines" -> SamJson.readEventLines(text);
      case "participation" -> SamJson.participation().read(text);
      case "plan" -> SamJson.plan().read(text);
      case "printed-report" -> SamJson.printedReport().read(text);
      case "budget" -> SamJson.budget().read(text);
      case "cost-benefit" -> SamJson.costBenefit().read(text);
      case "published-payoff" -> SamJson.publishedPayoff().read(text);
      case "self-evaluation" -> SamJson.selfEvaluation().read(text);
      case "closure" -> SamJson.closure().read(text);
      case "outcome-assessment" -> SamJson.outcomeAssessment().read(text);
      case "follow-up-record" -> SamJson.followUpRecord().read(text);
      case "ground" -> SamJson.sharingGround().read(text);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static String word(String heading, int index) {
    return heading.split(": ", 2)[index];
  }
}
