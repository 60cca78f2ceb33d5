// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.core.outcome.OutcomeFields;
import se.samverkan.sam.rules.internal.drl.RuleFile;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.page.Html;
import se.samverkan.sam.rules.page.PlainText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FactGuideTest {

  private static final Path DESK = Path.of("src/test/resources/desk");

  private static final RulePack BRYGGAN =
      RulePacks.read(Path.of("../examples/own-programme/packs/bryggan")).orElseThrow();
  private static final FactGuide GUIDE =
      FactGuide.of(List.of(RulePacks.builtIn("sam"), RulePacks.builtIn("resam"), BRYGGAN));

  static Stream<FactEntry> entries() {
    return GUIDE.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void each_example_can_stand_in_a_rule_as_it_is_written(FactEntry entry) {
    FactCatalogue facts =
        entry.file().equals(PackFiles.OUTCOME)
            ? OutcomeFields.CATALOGUE
            : BRYGGAN.manifest().facts();
    assertThat(entry.comparisons()).isNotEmpty();
    for (FactEntry.FactComparison one : entry.comparisons()) {
      RuleFile read =
          RuleFile.read("demo", entry.file(), rule(entry, facts, one).getBytes(UTF_8), facts);

      assertThat(read.problems()).as(entry.line(one)).isEmpty();
      assertThat(read.criteria().get(0).condition().comparisons())
          .singleElement()
          .matches(comparison -> comparison.field().inRules().equals(entry.inRules()))
          .matches(comparison -> comparison.operator() == one.operator());
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void each_value_can_be_compared_with_as_it_is_written(FactEntry entry) {
    FactCatalogue facts =
        entry.file().equals(PackFiles.OUTCOME)
            ? OutcomeFields.CATALOGUE
            : BRYGGAN.manifest().facts();
    String sign = entry.kind() == FactKind.SET_OF_CODES ? " contains " : " == ";
    for (FactEntry.FactValue value : entry.values()) {
      FactEntry.FactComparison one =
          new FactEntry.FactComparison(
              entry.comparisons().get(0).operator(), entry.inRules() + sign + value.written());

      assertThat(
              RuleFile.read("demo", entry.file(), rule(entry, facts, one).getBytes(UTF_8), facts)
                  .problems())
          .isEmpty();
    }
  }

  private static String rule(FactEntry entry, FactCatalogue facts, FactEntry.FactComparison one) {
    return """
    package se.samverkan.sam.packs.demo;
    import %s;
    %s
    global se.samverkan.sam.rules.findings.RuleValues values;
    global se.samverkan.sam.rules.findings.Findings findings;
    rule "one"
        @id("demo.one") @source("s") @sv("sv") @en("en")
    when
        %s
    then
        findings.met( drools.getRule() );
    end
    """
        .formatted(facts.subject().getName(), entry.imports().orElse(""), entry.line(one));
  }

  @Test
  void every_fact_of_the_library_and_of_the_packs_is_there_once_with_all_its_words() {
    assertThat(GUIDE.entries())
        .hasSize(
            BRYGGAN.manifest().facts().fields().size() + OutcomeFields.CATALOGUE.fields().size());
    assertThat(GUIDE.entries())
        .allMatch(
            entry ->
                entry.values().isEmpty()
                    == List.of(FactKind.NUMBER, FactKind.COUNT, FactKind.TEXT)
                        .contains(entry.kind()));
  }

  @Test
  void it_says_who_reads_a_fact_and_whose_it_is() {
    assertThat(first("age").readBy()).containsExactly("bryggan", "sam");
    assertThat(first("age").pack()).isEmpty();
    assertThat(first("own.studies").readBy()).containsExactly("bryggan");
    assertThat(first("own.studies").pack()).contains("bryggan");
    assertThat(first("own.studies").changeable()).isTrue();
    assertThat(first("own.monthsAtHome").changeable()).isFalse();
    assertThat(FactGuide.of(List.of()).find("age").entries().get(0).readBy()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "age, age",
    "AGE, age",
    "ålder, age",
    "alder, age",
    "ÅLDER, age",
    "hemkommun, municipality",
    "sjukskriven, onSickLeave",
    "onSickLeave, onSickLeave",
    "självmord, suicideRisk",
    "sjalvmord, suicideRisk",
    "Employment.STUDYING, employment",
    "egen företagare, employment",
    "monthsAtHome, own.monthsAtHome",
    "own.choice, own.school",
    "folkhögskola på distans, ''",
  })
  void a_word_finds_the_fact_that_is_meant_first(String word, String id) {
    assertThat(GUIDE.find(word).entries().stream().findFirst().map(FactEntry::id).orElse(""))
        .isEqualTo(id);
    assertThat(GUIDE.find(word).meant()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ådler, ålder, age",
    "sjuskriven, sjukskriven, onSickLeave",
    "munincipality, municipality, municipality",
    "onSickLeav3, onSickLeave, onSickLeave",
  })
  void a_misspelt_word_finds_what_was_meant_and_says_so(String word, String meant, String id) {
    FactMatches matches = GUIDE.find(word);

    assertThat(matches.meant()).contains(meant);
    assertThat(matches.entries().get(0).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyzzyxyzzy", "§§§", "!!"})
  void where_nothing_is_like_it_all_names_are_told(String word) {
    FactMatches matches = GUIDE.find(word);

    assertThat(matches.entries()).isEmpty();
    assertThat(matches.meant()).isEmpty();
    assertThat(PlainText.of(FactsPage.of(matches, Language.SV)))
        .contains("Ingenting liknar det", "`age`", "`own.flag(\"studies\")`");
  }

  @Test
  void a_blank_word_finds_all() {
    assertThat(GUIDE.find(" ").entries()).isEqualTo(GUIDE.entries());
    assertThat(GUIDE.all().entries()).isEqualTo(GUIDE.entries());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_page_says_what_is_written_down(Language language) throws IOException {
    golden(
        "facts-bo-" + language.tag() + ".txt",
        PlainText.of(FactsPage.of(GUIDE.find("boende"), language))
            + "\n"
            + PlainText.of(FactsPage.of(GUIDE.find("anstälning"), language)));
    assertThat(Html.of(FactsPage.of(GUIDE.all(), language))).contains("acceptsTerms");
  }

  @Test
  void the_json_says_what_is_written_down() throws IOException {
    golden("facts-boende.json", FactsJson.of(GUIDE.find("boende")).text());
  }

  private static FactEntry first(String id) {
    return GUIDE.find(id).entries().get(0);
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
}
