// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.sam.core.applicant.ApplicantOnDate;
import se.samverkan.sam.core.assessment.Assessment;
import se.samverkan.sam.core.outcome.OutcomeAssessment;
import se.samverkan.sam.core.outcome.OutcomeOnDate;
import se.samverkan.sam.core.participation.EnrolmentId;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.assess.Epoch;
import se.samverkan.sam.rules.internal.drools.CompiledRules;
import se.samverkan.sam.rules.internal.pack.PackIndex;
import se.samverkan.sam.rules.internal.pack.PackResources;
import se.samverkan.sam.rules.internal.prepared.PreparedPack;
import se.samverkan.sam.rules.scenario.OutcomeScenario;
import se.samverkan.sam.rules.scenario.Scenario;
import se.samverkan.sam.rules.scenario.ScenarioFiles;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PreparedPacksTest {

  private static final LocalDate DAY = LocalDate.of(2012, 1, 15);

  static Iterable<String> ids() {
    return RulePacks.builtInIds();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everything_of_a_built_in_pack_is_prepared(String id) {
    PreparedPack prepared = prepared(id, PackResources.OF_LIBRARY);

    assertThat(prepared.applicants()).isPresent();
    assertThat(prepared.outcomes()).isPresent();
    assertThat(prepared.applicants().orElseThrow().epochs())
        .containsOnlyKeys(read(id).epochs())
        .allSatisfy((day, text) -> assertThat(prepared.compiled(text)).isPresent());
    assertThat(prepared.outcomes().orElseThrow().epochs())
        .containsOnlyKeys(read(id).outcomeEpochs())
        .allSatisfy((day, text) -> assertThat(prepared.compiled(text)).isPresent());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void a_prepared_pack_is_the_pack_that_its_files_say(String id) {
    RulePack prepared = RulePacks.builtIn(id);
    RulePack read = read(id);

    assertThat(prepared.id()).isEqualTo(read.id());
    assertThat(prepared.sha256()).isEqualTo(read.sha256());
    assertThat(prepared.outcomeSha256()).isEqualTo(read.outcomeSha256());
    assertThat(prepared.criteria()).isEqualTo(read.criteria());
    assertThat(prepared.outcomeCriteria()).isEqualTo(read.outcomeCriteria());
    assertThat(prepared.criteria())
        .extracting(Criterion::places)
        .isEqualTo(read.criteria().stream().map(Criterion::places).toList());
    assertThat(prepared.epochs()).isEqualTo(read.epochs());
    assertThat(prepared.outcomeEpochs()).isEqualTo(read.outcomeEpochs());
    assertThat(prepared.manifest()).isEqualTo(read.manifest());
    assertThat(prepared.manifest().places()).isEqualTo(read.manifest().places());
    assertThat(prepared.files().names()).isEqualTo(read.files().names());
    assertThat(prepared.toString()).isEqualTo(read.toString());
    PreparedPack parts = prepared(id, PackResources.OF_LIBRARY);
    assertThat(parts.applicants().orElseThrow().rules()).isEqualTo(readParts(read).applicants());
    assertThat(parts.outcomes().orElseThrow().rules()).isEqualTo(readParts(read).outcomes());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void compiled_rules_are_found_by_the_text_that_they_were_compiled_from(String id) {
    RulePack read = read(id);
    PreparedPack prepared = prepared(id, PackResources.OF_LIBRARY);

    prepared
        .applicants()
        .orElseThrow()
        .epochs()
        .forEach(
            (day, text) -> {
              Epoch epoch = Epoch.beginning(day, read.criteria(), read.programme().values());
              assertThat(CompiledRules.fingerprint(id, ApplicantOnDate.class, epoch.resolved()))
                  .isEqualTo(text);
            });
    prepared
        .outcomes()
        .orElseThrow()
        .epochs()
        .forEach(
            (day, text) -> {
              Epoch epoch = Epoch.beginning(day, read.outcomeCriteria(), read.programme().values());
              assertThat(CompiledRules.fingerprint(id, OutcomeOnDate.class, epoch.resolved()))
                  .isEqualTo(text);
            });
  }

  @ParameterizedTest
  @MethodSource("ids")
  void a_prepared_pack_answers_every_scenario_as_sessions_of_the_pack_read_do(String id) {
    RulePack prepared = RulePacks.builtIn(id);
    RulePack read = read(id).using(Engine.SESSION);

    for (Scenario one : ScenarioFiles.of(read).scenarios()) {
      Assessment expected = read.assess(one.given(), one.asOf()).orElseThrow();
      assertThat(
              Assessment.builder()
                  .copyOf(prepared.assess(one.given(), one.asOf()).orElseThrow())
                  .provenance(expected.provenance())
                  .build())
          .isEqualTo(expected);
    }
    EnrolmentId enrolment = EnrolmentId.of("e-1");
    for (OutcomeScenario one : ScenarioFiles.of(read).outcomes()) {
      OutcomeAssessment expected = read.classify(enrolment, one.given(), one.asOf());
      assertThat(
              OutcomeAssessment.builder()
                  .copyOf(prepared.classify(enrolment, one.given(), one.asOf()))
                  .provenance(expected.provenance())
                  .build())
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam.applicants", "sam/pack.yaml", "sam/eligibility.drl"})
  void where_a_byte_is_another_nothing_prepared_is_used_for_applicants(String path)
      throws IOException {
    assertThat(prepared("sam", new DamagedResources().damaging(path)).applicants()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam.outcomes", "sam/pack.yaml", "sam/outcome.drl"})
  void where_a_byte_is_another_nothing_prepared_is_used_for_outcomes(String path)
      throws IOException {
    assertThat(prepared("sam", new DamagedResources().damaging(path)).outcomes()).isEmpty();
  }

  @Test
  void a_damaged_prepared_file_is_passed_over_and_the_pack_is_read() throws IOException {
    DamagedResources damaged =
        new DamagedResources().damaging("sam.applicants").damaging("sam.outcomes");

    RulePack pack = RulePacks.builtIn("sam", damaged.index(), damaged);

    assertThat(pack.manifest()).isEqualTo(read("sam").manifest());
    assertThat(pack.sha256()).isEqualTo(RulePacks.builtIn("sam").sha256());
    assertThat(pack.outcomeSha256()).isEqualTo(RulePacks.builtIn("sam").outcomeSha256());
  }

  @Test
  void damaged_rules_on_outcomes_are_read_while_those_on_applicants_are_prepared()
      throws IOException {
    DamagedResources damaged = new DamagedResources().damaging("sam.outcomes");

    RulePack pack = RulePacks.builtIn("sam", damaged.index(), damaged);

    assertThat(pack.outcomeCriteria()).isEqualTo(read("sam").outcomeCriteria());
    assertThat(pack.outcomeSha256()).isEqualTo(read("sam").outcomeSha256());
  }

  @Test
  void a_damaged_pack_is_told_and_not_covered_up_by_what_was_prepared() throws IOException {
    DamagedResources damaged = new DamagedResources().damaging("sam/eligibility.drl");

    assertThatThrownBy(() -> RulePacks.builtIn("sam", damaged.index(), damaged))
        .hasMessageContaining("the library's jar does not hold this file as it was built");
  }

  @Test
  void what_was_prepared_of_an_earlier_text_is_stale_and_not_used() throws IOException {
    DamagedResources rebuilt = new DamagedResources();
    rebuilt.rebuilding(
        "sam/pack.yaml", rebuilt.text("sam/pack.yaml").replace("number: 64", "number: 65"));

    RulePack pack = RulePacks.builtIn("sam", rebuilt.index(), rebuilt);

    assertThat(prepared("sam", rebuilt).applicants()).isEmpty();
    assertThat(pack.programme().values().on("age.highest", DAY).orElseThrow().number())
        .contains(65);
    assertThat(pack.sha256()).isNotEqualTo(RulePacks.builtIn("sam").sha256());
  }

  @Test
  void a_file_that_the_index_does_not_name_is_not_used() throws IOException {
    DamagedResources without = new DamagedResources();
    String index = without.text(PackIndex.NAME);
    without.with(
        PackIndex.NAME,
        String.join("\n", index.lines().filter(line -> !line.endsWith(" sam.applicants")).toList())
            + "\n");

    assertThat(prepared("sam", without).applicants()).isEmpty();
    assertThat(prepared("resam", without).applicants()).isPresent();
  }

  @Test
  void damaged_compiled_rules_are_passed_over() throws IOException {
    String text = epochText("sam");
    DamagedResources damaged = new DamagedResources().damaging(text + ".rules");

    assertThat(prepared("sam", damaged).compiled(text)).isEmpty();
    assertThat(prepared("sam", damaged).compiled("0".repeat(64))).isEmpty();
  }

  @Test
  void compiled_rules_under_the_name_of_others_are_passed_over() throws IOException {
    String text = epochText("sam");
    byte[] others =
        PackResources.OF_LIBRARY
            .bytes(epochText("resam") + ".rules", Integer.MAX_VALUE)
            .orElseThrow();

    assertThat(prepared("sam", new DamagedResources().with(text + ".rules", others)).compiled(text))
        .isEmpty();
  }

  private static String epochText(String id) {
    return prepared(id, PackResources.OF_LIBRARY)
        .applicants()
        .orElseThrow()
        .epochs()
        .values()
        .iterator()
        .next();
  }

  private static PreparedPack prepared(String id, PackResources resources) {
    return new PreparedPack(id, PackIndex.among(resources), resources);
  }

  private static RulePack read(String id) {
    return PackReader.readBuiltIn(PackSource.builtIn(id)).orElseThrow();
  }

  private static PackParts readParts(RulePack read) {
    return ReadParts.of(read.manifest(), read.criteria(), read.outcomeCriteria(), read.files());
  }
}
