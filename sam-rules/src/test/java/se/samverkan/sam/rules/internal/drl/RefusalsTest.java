// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.outcome.OutcomeFields;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.pack.PackProblem;

/** Rarer faults than those in {@code mistakes/drl}: all that is told of each, and nothing else. */
class RefusalsTest {

  private static final String FILE =
      """
      package se.samverkan.sam.packs.sam;
      import se.samverkan.sam.core.applicant.ApplicantOnDate;
      import se.samverkan.sam.core.applicant.Employment;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      rule "a rule"
          @id("sam.one") @source("SAM App (F15)") @sv("en regel") @en("a rule")
      when
          ApplicantOnDate( onSickLeave == true )
      then
          findings.met( drools.getRule() );
      end
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      maxCharsPerColumn = -1,
      textBlock =
          """
          age memberOf 16 | 26: `age` is a number, and `memberOf` does not compare it; use `==` or `!=` or `<` or `<=` or `>` or `>=` or `in` or `not in`
          onSickLeave == values.number("x") | 37: `onSickLeave` is yes or no and is not compared with a value
          onSickLeave == 1 | 37: `onSickLeave` is yes or no, and `1` is not; write `true` or `false`
          onSickLeave < 5 | 34: `onSickLeave` is yes or no, and `<` does not compare it; use `==` or `!=`
          municipality memberOf "Sala" | 44: `memberOf` compares with a named list; write `municipality memberOf values.texts("…")`, or `in ( … )`
          municipality == 16 | 38: `municipality` is a text, and `16` is not; write a text in double quotes
          age == -1 | 30: `age` is a number, and `-1` is not; write a whole number, 0 or more, or `values.number("…")`
          age == Employment.STUDYING | 29: `age` is a number, and `Employment.STUDYING` is not; write a whole number, 0 or more, or `values.number("…")`
          age in ( values.number("a") ) | 31: `age` is a number, and what stands here is not; write a whole number, 0 or more, or `values.number("…")`
          own.choice("housing") < 1 | 44: `own.choice("housing")` is one of several answers, and `<` does not compare it; use `==` or `!=` or `in` or `not in`
          consents == 1 | 31: `consents` is a set of codes, and `==` does not compare it; use `contains` or `not contains`
          age < ( 16 ) | 28: `<` compares with one value, without brackets
          !( age > 16 ) | 22: a condition is not negated as a whole; write it positively, or use `!=`, `not in` or `not contains` on the one fact
          not ( age > 16 ) | 22: a condition is not negated as a whole; write it positively, or use `!=`, `not in` or `not contains` on the one fact
          not age > 16 | 26: `age` is not a comparison; use `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `memberOf` or `contains`
          employment == Employment.STUDYING ¦¦ Employment.EMPLOYED && age > 16 | 59: `Employment.EMPLOYED` is no condition of its own; repeat the fact and the comparison: `employment == Employment.EMPLOYED`
          employment == Employment.STUDYING ¦¦ Employment.EMPLOYED ¦¦ age > 1 | 59: `Employment.EMPLOYED` is no condition of its own; repeat the fact and the comparison: `employment == Employment.EMPLOYED`
          age == 16 ¦¦ 17, age > 16 | 35: `17` is no condition of its own; repeat the fact and the comparison: `age == 17`
          age == 16 ¦¦ 17 | 35: `17` is no condition of its own; repeat the fact and the comparison: `age == 17`
          values.number("a") <= age | 22: a comparison begins with the fact; did you mean `age >= values.number("a")`?
          values.number("a" <= age | 22: `values.number(…)` is a call, and conditions call nothing
          16 <= age < 65 | 22: a comparison begins with the fact; did you mean `age >= 16 && age < 65`?
          16 <= age < STUDYING. | 22: a comparison begins with the fact; did you mean `age >= 16 && age < STUDYING`?
          16 <= age < x | 22: a comparison begins with the fact; did you mean `age >= 16`?
          age > 16 ¦¦ Employment.STUDYING == employment | 34: a comparison begins with the fact; did you mean `employment == Employment.STUDYING`?
          16 < sicknessCompensation.received | 22: a comparison begins with the fact; did you mean `sicknessCompensation.received > 16`?
          6 <= own.number("monthsAtHome") < 9 | 22: a comparison begins with the fact; did you mean `own.number("monthsAtHome") >= 6 && own.number("monthsAtHome") < 9`?
          Employment.STUDYING == employment | 22: a comparison begins with the fact; did you mean `employment == Employment.STUDYING`?
          Employment.STUDYING.x == employment | 41: `.` is not a comparison; use `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `memberOf` or `contains`
          age > 16 ¦¦ values.number("a") | 34: `values.number("a")` is no condition of its own; repeat the fact and the comparison: `age > values.number("a")`
          -1 < age | 22: a comparison begins with the fact; did you mean `age > -1`?
          16 == 17 | 22: the name of a fact is missing before `16`
          age ≤ 16 | 26: `≤` is not a comparison; did you mean `<=`?
          age ≠ 16 | 26: `≠` is not a comparison; did you mean `!=`?
          age § 16 | 26: `§` does not belong in a rule file
          municipality == "\\" | 38: a text must not hold a backslash
          municipality == "a\\b" | 38: a text must not hold a backslash
          employment == Employment.Exxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | 47: `Employment` has no constant `Exxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`
          """)
  void a_condition_is_refused_in_these_words(String condition, String message) {
    assertThat(told(FILE.replace("onSickLeave == true", condition.replace('¦', '|'))))
        .containsExactly("eligibility.drl:9:" + message.replace('¦', '|'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      maxCharsPerColumn = -1,
      textBlock =
          """
          core.applicant.Employment; | elsewhere.and.far.away.Employment; | 3:8: `se.samverkan.sam.elsewhere.and.far.away.Employment` is not a type that rules may use; did you mean `se.samverkan.sam.core.applicant.Employment`?
          import se.samverkan.sam.core.applicant.Employment; | import a.Employment; | 3:8: `a.Employment` is not a type that rules may use; did you mean `se.samverkan.sam.core.applicant.Employment`?
          rule "a rule" | rule " " | 6:6: the name of the rule is blank
          rule "a rule" | rule "a */ rule" | 6:6: the name of a rule must not hold `*/`, which ends a comment
          global se.samverkan.sam.rules.findings.RuleValues values; | '' | 1:1: the global `values` is missing; add `global se.samverkan.sam.rules.findings.RuleValues values;`
          global se.samverkan.sam.rules.findings.Findings findings; | '' | 1:1: the global `findings` is missing; add `global se.samverkan.sam.rules.findings.Findings findings;`
          package se.samverkan.sam.packs.sam; | '' | 2:1: `package` with the pack's name is missing before `import`
          rule "a rule" | /*/ rule "a rule" | 6:1: the comment that begins here is not closed; close it with `*/`
          rule "a rule" | /* rule "a rule" | 6:1: the comment that begins here is not closed; close it with `*/`
          """)
  void a_file_is_refused_in_these_words(String text, String other, String message) {
    assertThat(told(FILE.replace(text, other))).containsExactly("eligibility.drl:" + message);
  }

  @Test
  void a_text_that_ends_in_the_middle_is_refused_at_its_end() {
    assertThat(told(FILE + "\\"))
        .containsExactly("eligibility.drl:13:1: `\\` does not belong in a rule file");
    assertThat(told(FILE.substring(0, FILE.indexOf(" )\nthen")) + " || 17"))
        .containsExactly(
            "eligibility.drl:9:45: `17` is no condition of its own; repeat the fact and the comparison: `onSickLeave == 17`");
    assertThat(told(FILE.replace("rule \"a rule\"", "rule \"\trule\"")))
        .containsExactly("eligibility.drl:6:6: a text must not hold a tab; write a space");
    assertThat(told(FILE.substring(0, FILE.indexOf(" )\nthen")) + " || values"))
        .containsExactly(
            "eligibility.drl:9:45: `values` is compared with nothing; write for example `values == true`");
    assertThat(told(FILE.replace("applicant.Employment;", "applicant.*;"))).hasSize(1);
    assertThat(told("package a" + ".b".repeat(600) + ";" + FILE.substring(FILE.indexOf('\n'))))
        .containsExactly("eligibility.drl:1:9: a name is at most 1000 characters");
  }

  @Test
  void a_byte_that_is_not_utf8_is_told_on_its_line_whatever_ends_the_line_before() {
    byte[] bytes = "// å\n// a\n// ?\n".getBytes(UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE5;
    RuleFile read = RuleFile.read("sam", "eligibility.drl", bytes, OwnFields.CATALOGUE);

    assertThat(read.problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "eligibility.drl:3: the file is not in UTF-8; save it with the encoding UTF-8");
  }

  @Test
  void reading_goes_on_with_the_declaration_after_a_faulty_rule() {
    assertThat(told(FILE.replace("( onSickLeave == true )", " import a.b;")))
        .contains("eligibility.drl:9:28: `a.b` is not a type that rules may use");
  }

  @Test
  void a_rule_on_outcomes_reads_no_fact_of_the_packs_own() {
    String onOutcomes =
        FILE.replace("applicant.ApplicantOnDate", "outcome.OutcomeOnDate")
            .replace("import se.samverkan.sam.core.applicant.Employment;\n", "")
            .replace(
                "ApplicantOnDate( onSickLeave == true )",
                "OutcomeOnDate( own.flag(\"studies\") == true )");
    RuleFile read =
        RuleFile.read("sam", "outcome.drl", onOutcomes.getBytes(UTF_8), OutcomeFields.CATALOGUE);

    assertThat(read.problems())
        .extracting(PackProblem::toString)
        .containsExactly(
            "outcome.drl:8:20: facts of the pack's own are about people; a rule on outcomes reads"
                + " none");
  }

  @Test
  void conditions_that_exclude_each_other_are_told_however_deep_they_stand() {
    String deep =
        "age > 1, onSickLeave == true || ( returnee == true && ( age < 16 && age > 64 ) )";
    RuleFile read = read(FILE.replace("onSickLeave == true", deep));

    assertThat(read.problems()).isEmpty();
    assertThat(read.warnings()).hasSize(1);
  }

  @Test
  void a_criterion_tells_where_each_of_its_annotations_stands() {
    assertThat(read(FILE).criteria().get(0).file()).isEqualTo("eligibility.drl");
    assertThat(read(FILE).criteria().get(0).places())
        .containsEntry("id", new Place(7, 9))
        .containsEntry("en", new Place(7, 65))
        .hasSize(4);
  }

  private static List<String> told(String text) {
    return read(text).problems().stream().map(PackProblem::toString).toList();
  }

  private static RuleFile read(String text) {
    return RuleFile.read("sam", "eligibility.drl", text.getBytes(UTF_8), OwnFields.CATALOGUE);
  }
}
