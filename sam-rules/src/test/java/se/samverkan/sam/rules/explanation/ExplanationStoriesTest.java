// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.applicant.Applicant;
import se.samverkan.sam.core.applicant.ParticipantId;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.page.GoldenFile;
import se.samverkan.sam.rules.page.PlainText;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ShippedPack;

/** People of the packs' scenarios, explained word for word. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplanationStoriesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "desk");
  private static final String YEARS = "åldern räknas i fyllda år, och båda gränserna ingår: ";
  private static final String ASKED =
      "en okänd uppgift som avgör målgruppen efterfrågas, och ingen annan: ";

  record Story(String name, String verdict, Explanation explanation) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Story> stories() {
    return Stream.of(
        story("sam-eligible", "sam", "två deltagare kunde inte svenska", "ELIGIBLE"),
        story("sam-seventy", "sam", "om en sjuttioåring", "NOT_ELIGIBLE"),
        story("sam-sixteen-tomorrow", "sam", YEARS + "15 år", "NOT_ELIGIBLE"),
        story("sam-diagnosis-unknown", "sam", ASKED + "diagnoser", "UNDETERMINED"),
        story("resam-told-too-little", "resam", "det rapporten berättar räcker", "UNDETERMINED"),
        story("resam-can-return", "resam", "den som kan återgå till", "NOT_ELIGIBLE"),
        new Story("sam-too-early", "refused", refused()));
  }

  private static Explanation refused() {
    RulePack sam = RulePacks.builtIn("sam");
    Applicant anybody = Applicant.builder().id(ParticipantId.of("p1")).build();
    return Explanation.of(sam, anybody, LocalDate.of(2011, 8, 8));
  }

  private static Story story(String name, String pack, String begins, String verdict) {
    ShippedPack shipped =
        ShippedPack.all().stream()
            .filter(one -> one.pack().id().equals(pack))
            .findFirst()
            .orElseThrow();
    Scenario scenario =
        shipped.scenarios().stream()
            .filter(one -> one.name().startsWith(begins))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no scenario begins so: " + begins));
    return new Story(
        name, verdict, Explanation.of(shipped.pack(), scenario.given(), scenario.asOf()));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void a_person_is_explained_in_both_languages_and_as_json(Story story) {
    for (Language language : Language.values()) {
      GoldenFile.holds(
          FOLDER.resolve("explain-" + story.name() + "." + language.tag() + ".txt"),
          PlainText.of(ExplanationPage.of(story.explanation(), language)));
    }
    GoldenFile.holds(
        FOLDER.resolve("explain-" + story.name() + ".json"),
        ExplanationJson.of(story.explanation()).text());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void the_stories_are_of_every_kind(Story story) {
    String kind =
        story.explanation() instanceof Explanation.Assessed told
            ? told.assessment().verdict().name()
            : "refused";

    assertThat(kind).isEqualTo(story.verdict());
    assertThat(Verdict.values()).hasSize(3);
  }
}
