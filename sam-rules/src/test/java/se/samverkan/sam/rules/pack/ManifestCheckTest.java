// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.criterion.Condition;
import se.samverkan.sam.rules.criterion.Condition.Comparison;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.criterion.CriterionBuilder;
import se.samverkan.sam.rules.criterion.Operand;
import se.samverkan.sam.rules.criterion.Operator;

class ManifestCheckTest {
  private final Criterion age = criterion("age", 10, "age.lowest").build();
  private final Criterion registered =
      criterion("registered", 20, "age.lowest").interpretation("folder").build();
  private final Criterion noSwedish = criterion("no-swedish", 30, "age.lowest").build();
  private Manifest manifest;

  @BeforeEach
  void readManifest() throws IOException {
    Path sound = Path.of("src/test/resources/mistakes/manifest/sound.yaml");
    manifest =
        Manifest.read("demo", Files.readAllBytes(sound), id -> Optional.empty())
            .manifest()
            .orElseThrow();
  }

  @Test
  void nothing_is_said_where_all_fits() {
    ManifestCheck check = ManifestCheck.against(manifest, List.of(age, registered, noSwedish));

    assertThat(check.problems()).isEmpty();
    assertThat(check.warnings()).isEmpty();
  }

  @Test
  void a_criterion_that_no_rule_states_is_told_where_the_manifest_asks_for_it() {
    Criterion misspelt = criterion("registred", 20, "age.lowest").interpretation("folder").build();

    ManifestCheck check = ManifestCheck.against(manifest, List.of(age, misspelt, noSwedish));

    assertThat(check.problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "pack.yaml:29:52: group `target-group` asks for criterion `demo.registered`, which no"
                + " rule states; did you mean `demo.registred`?");
    assertThat(check.warnings())
        .extracting(PackProblem::toString)
        .containsExactly(
            "eligibility.drl:20: nothing uses criterion `demo.registred`; did you mean"
                + " `demo.registered`?");
  }

  @Test
  void the_criterion_of_a_notice_has_to_exist() {
    assertThat(problems(age, registered))
        .containsExactly(
            "pack.yaml:31:34: notice `interpreter` asks for criterion `demo.no-swedish`, which no"
                + " rule states; known here: `demo.age`, `demo.registered`");
  }

  @Test
  void a_value_that_is_not_defined_is_told_where_the_rule_reads_it() {
    Criterion misspelt = criterion("age", 10, "age.lowst").build();

    assertThat(problems(misspelt, registered, noSwedish))
        .containsExactly(
            "eligibility.drl:12:7: `pack.yaml` defines no value `age.lowst`; did you mean"
                + " `age.lowest`?");
  }

  @Test
  void a_number_cannot_be_read_as_a_list() {
    Criterion list =
        criterion("age", 10, "age.lowest")
            .condition(
                new Comparison(
                    ApplicantFields.MUNICIPALITY,
                    Operator.MEMBER_OF,
                    new Operand.Named("age.lowest"),
                    12,
                    7))
            .build();

    assertThat(problems(list, registered, noSwedish))
        .containsExactly(
            "eligibility.drl:12:7: the rule reads `age.lowest` as a list, and it is a number");
  }

  @Test
  void a_value_has_to_begin_no_later_than_the_rules_that_read_it() {
    Manifest earlier =
        Manifest.builder().copyOf(manifest).validFrom(LocalDate.of(2011, 12, 31)).build();
    Criterion later = criterion("age", 10, "age.lowest").from(LocalDate.of(2012, 1, 1)).build();

    assertThat(ManifestCheck.against(earlier, List.of(later, registered, noSwedish)).problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "eligibility.drl:22:7: the rule reads `age.lowest`, which has no value on 2011-12-31;"
                + " begin its `history` in `pack.yaml` on that day or before",
            "eligibility.drl:32:7: the rule reads `age.lowest`, which has no value on 2011-12-31;"
                + " begin its `history` in `pack.yaml` on that day or before");
  }

  @Test
  void an_interpretation_has_to_be_defined() {
    Criterion misspelt = criterion("registered", 20, "age.lowest").interpretation("folde").build();

    ManifestCheck check = ManifestCheck.against(manifest, List.of(age, misspelt, noSwedish));

    assertThat(check.problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "eligibility.drl:20: there is no interpretation `folde` in `pack.yaml`; did you mean"
                + " `folder`?");
    assertThat(check.warnings())
        .extracting(PackProblem::toString)
        .containsExactly("pack.yaml:14:9: no rule rests on interpretation `folder`");
  }

  @Test
  void the_id_of_a_criterion_begins_with_that_of_the_pack() {
    Criterion stranger = criterion("age", 40, "age.lowest").id("sam.age").build();

    assertThat(problems(age, registered, noSwedish, stranger))
        .containsExactly(
            "eligibility.drl:40: `sam.age` does not begin with the pack's id; begin it with"
                + " `demo.`");
  }

  @Test
  void a_text_can_only_name_values_that_are_defined() {
    Criterion braces =
        criterion("age", 10, "age.lowest")
            .label(new Label("minst {age.lowst} år", "at least {age.lowest}"))
            .build();

    ManifestCheck check = ManifestCheck.against(manifest, List.of(braces, registered, noSwedish));

    assertThat(check.problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "eligibility.drl:10: the text names a value `age.lowst` that `pack.yaml` does not"
                + " define; did you mean `age.lowest`?");
    assertThat(check.warnings())
        .extracting(PackProblem::toString)
        .containsExactly(
            "eligibility.drl:10: the Swedish and the English text name different values");
  }

  @Test
  void what_is_wrong_with_a_name_in_a_text_is_told_where_it_stands() {
    Criterion braces =
        criterion("age", 10, "age.lowest")
            .label(new Label("är {age.lowest} år", "is 😀 {age.lowst} and {age.lowest}"))
            .places(Map.of("sv", new Place(12, 9), "en", new Place(13, 9)))
            .build();

    assertThat(problems(braces, registered, noSwedish))
        .containsExactly(
            "eligibility.drl:13:15: the text names a value `age.lowst` that `pack.yaml` does not"
                + " define; did you mean `age.lowest`?");
  }

  @Test
  void a_value_that_only_a_text_names_is_used_and_has_to_begin_in_time() {
    Condition flag =
        new Comparison(ApplicantFields.ON_SICK_LEAVE, Operator.EQUAL, Operand.of(true), 12, 7);
    List<Criterion> criteria =
        List.of(
            criterion("age", 10, "unused")
                .condition(flag)
                .label(new Label("från {age.lowest}", "from {age.lowest}"))
                .places(Map.of("sv", new Place(11, 9), "en", new Place(12, 9)))
                .build(),
            criterion("registered", 20, "unused").condition(flag).interpretation("folder").build(),
            criterion("no-swedish", 30, "unused").condition(flag).build());
    Manifest earlier =
        Manifest.builder().copyOf(manifest).validFrom(LocalDate.of(2011, 12, 31)).build();

    assertThat(ManifestCheck.against(manifest, criteria))
        .isEqualTo(new ManifestCheck(List.of(), List.of()));
    assertThat(ManifestCheck.against(earlier, criteria).problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "eligibility.drl:11:15: the text names `age.lowest`, which has no value on 2011-12-31;"
                + " begin its `history` in `pack.yaml` on that day or before",
            "eligibility.drl:12:15: the text names `age.lowest`, which has no value on 2011-12-31;"
                + " begin its `history` in `pack.yaml` on that day or before");
  }

  @Test
  void a_value_that_no_rule_reads_is_odd() {
    assertThat(warningsWhereTheRuleReads("other"))
        .containsExactly("pack.yaml:9:3: no rule reads the value `age.lowest`");
  }

  @Test
  void a_value_whose_name_is_nearly_one_that_is_read_was_perhaps_meant_to_be_it() {
    assertThat(warningsWhereTheRuleReads("age.lowst"))
        .containsExactly(
            "pack.yaml:9:3: no rule reads the value `age.lowest`; did you mean `age.lowst`?");
  }

  private List<String> warningsWhereTheRuleReads(String value) {
    Criterion reading = criterion("age", 10, value).build();
    Criterion elsewhere = criterion("registered", 20, "other").interpretation("folder").build();
    Criterion other = criterion("no-swedish", 30, "other").build();
    return ManifestCheck.against(manifest, List.of(reading, elsewhere, other)).warnings().stream()
        .map(PackProblem::toString)
        .toList();
  }

  private List<String> problems(Criterion... criteria) {
    return ManifestCheck.against(manifest, List.of(criteria)).problems().stream()
        .map(PackProblem::toString)
        .toList();
  }

  private static CriterionBuilder criterion(String name, int line, String value) {
    return Criterion.builder()
        .id("demo." + name)
        .name(name)
        .label(new Label(name, name))
        .source(new Source("an example"))
        .file("eligibility.drl")
        .line(line)
        .condition(
            new Comparison(
                ApplicantFields.AGE, Operator.AT_LEAST, new Operand.Named(value), line + 2, 7));
  }
}
