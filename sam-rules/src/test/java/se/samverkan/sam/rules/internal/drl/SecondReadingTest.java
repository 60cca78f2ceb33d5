// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.rules.pack.PackProblem;

/**
 * What happens should the two readers ever understand a file in two ways: here the second is given
 * another text than the first.
 */
class SecondReadingTest {

  private static final String FILE =
      """
      package se.samverkan.sam.packs.sam;
      import se.samverkan.sam.core.applicant.ApplicantOnDate;
      import se.samverkan.sam.core.applicant.Employment;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      rule "first"
          @id("sam.one") @source("SAM App (F15)") @sv("en regel") @en("a rule")
      when
          $person : ApplicantOnDate( age > 16, onSickLeave == true )
      then
          findings.met( drools.getRule() );
      end
      rule "second"
          @id("sam.two") @source("SAM App (F15)") @sv("en till") @en("another")
      when
          ApplicantOnDate( employment == Employment.STUDYING )
      then
          findings.met( drools.getRule() );
      end
      """;

  @Test
  void nothing_is_said_where_both_read_the_same() {
    assertThat(compared(FILE)).isEmpty();
    assertThat(compared(FILE.replace("age > 16,", "age>16 /* years */ ,\n"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          packs.sam;               | packs.smm;
          .Employment;             | .Livelihood;
          import se.samverkan.sam.core.applicant.Employment; | ''
          findings.RuleValues      | findings.Values
          values;                  | value;
          global se.samverkan.sam.rules.findings.Findings findings; | ''
          rule "first"             | function void f() { } rule "first"
          rule "first"             | query q ApplicantOnDate() end rule "first"
          rule "first"             | rule "third" when ApplicantOnDate( age > 1 ) then end rule "first"
          @en("a rule")            | @en("a rule") salience 1
          """)
  void a_file_with_another_head_is_refused_where_its_package_stands(String text, String other) {
    assertThat(compared(FILE.replace(text, other)))
        .containsExactly(
            "eligibility.drl:1:9: Drools reads the file in another way;"
                + " write it more plainly, a line at a time");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "second"        | "the second"
          "sam.two"       | "sam.too"
          @en("another")  | @uk("another")
          @en("another")  | ''
          ApplicantOnDate( employment | $it : ApplicantOnDate( employment
          ApplicantOnDate( employment | Applicant( employment
          employment ==   | employment !=
          STUDYING )      | STUDYING, age > 1 )
          """)
  void a_rule_that_differs_is_refused_where_it_begins(String text, String other) {
    assertThat(compared(FILE.replace(text, other)))
        .containsExactly(
            "eligibility.drl:13:1: Drools reads the rule `second` in another way;"
                + " write it more plainly, a line at a time");
  }

  @Test
  void every_rule_that_differs_is_refused() {
    assertThat(compared(FILE.replace("drools.getRule()", "drools.getRule( )"))).isEmpty();
    assertThat(compared(FILE.replace("findings.met(", "findings.add("))).hasSize(2);
    assertThat(compared(FILE.replace("$person", "$other"))).hasSize(1);
  }

  @Test
  void a_text_that_drools_cannot_read_is_refused_where_drools_says() {
    assertThat(compared(FILE.replace("age > 16", "age => 16")))
        .containsExactly(
            "eligibility.drl:9:36: Drools cannot read this:"
                + " mismatched input '=' in rule \"first\"");
  }

  @Test
  void a_pack_with_a_name_that_drools_keeps_for_itself_is_refused() {
    RuleFile read =
        RuleFile.read(
            "null",
            "eligibility.drl",
            FILE.replace("packs.sam", "packs.null").replace("\"sam.", "\"null.").getBytes(UTF_8),
            ApplicantFields.CATALOGUE);

    assertThat(read.problems())
        .singleElement()
        .asString()
        .startsWith("eligibility.drl:1:31: Drools cannot read this: ");
  }

  /** What is told where we read {@link #FILE} and Drools reads this. */
  private static List<String> compared(String text) {
    Problems problems = new Problems("eligibility.drl");
    RuleSyntax ours =
        RuleFileReader.read(Lexer.tokens(FILE, problems), "ApplicantOnDate", problems);
    assertThat(problems.isEmpty()).isTrue();

    SecondReading.compare(ours, text, problems);
    return problems.sorted().stream().map(PackProblem::toString).toList();
  }
}
