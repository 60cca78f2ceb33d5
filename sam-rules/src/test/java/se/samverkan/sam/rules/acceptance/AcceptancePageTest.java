// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.mutation.Fate;
import se.samverkan.sam.rules.mutation.Progress;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.page.Html;
import se.samverkan.sam.rules.page.PlainText;

/** What is told of a run of the packs of the library, all of it, in both languages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AcceptancePageTest {

  private static final Map<String, PackRun> RUNS = new ConcurrentHashMap<>();

  private static PackRun run(String pack) {
    return RUNS.computeIfAbsent(
        pack,
        id -> PackTest.run(RulePacks.builtIn(id), Options.standard().withSurvey(Progress.SILENT)));
  }

  @ParameterizedTest
  @CsvSource({"sam,SV", "sam,EN", "resam,SV", "resam,EN"})
  void the_page_of_a_built_in_pack(String pack, Language language) {
    Golden.check(
        "acceptance-" + pack + "." + language.tag() + ".txt",
        PlainText.of(AcceptancePage.of(run(pack), language)));
  }

  @ParameterizedTest
  @CsvSource({"sam,SV", "sam,EN", "resam,SV", "resam,EN"})
  void the_record_of_a_built_in_pack_but_for_the_version_of_the_library(
      String pack, Language language) {
    Golden.check(
        "acceptance-record-" + pack + "." + language.tag() + ".txt",
        PlainText.of(AcceptanceRecord.of(run(pack), language))
            .replaceAll("(?m)^(  (Bibliotekets version|Library version) +).*$", "$1(version)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam", "resam"})
  void the_scenarios_of_a_built_in_pack_pass_and_let_no_mutant_change_a_verdict(String pack) {
    assertThat(run(pack).passed()).isTrue();
    assertThat(run(pack).survey().orElseThrow().survivors())
        .filteredOn(Fate.Survived::changesVerdict)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam", "resam"})
  void the_same_run_is_told_in_the_same_bytes(String pack) {
    PackRun again = PackTest.run(RulePacks.builtIn(pack), Options.standard());
    PackRun once = PackTest.run(RulePacks.builtIn(pack), Options.standard());

    assertThat(AcceptanceJson.of(again).text())
        .isEqualTo(AcceptanceJson.of(once).text())
        .contains("\"passed\": true")
        .doesNotContain("\"mutants\"");
    assertThat(Html.of(AcceptancePage.of(again, Language.SV)))
        .isEqualTo(Html.of(AcceptancePage.of(once, Language.SV)));
  }
}
