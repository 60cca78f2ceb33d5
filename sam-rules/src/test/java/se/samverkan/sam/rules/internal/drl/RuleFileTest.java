// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.applicant.ApplicantFields;
import se.samverkan.sam.rules.criterion.Criterion;
import se.samverkan.sam.rules.internal.profile.Limits;
import se.samverkan.sam.rules.pack.PackProblem;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleFileTest {

  private static final String HEAD =
      """
      package se.samverkan.sam.packs.sam;
      import se.samverkan.sam.core.applicant.ApplicantOnDate;
      global se.samverkan.sam.rules.findings.RuleValues values;
      global se.samverkan.sam.rules.findings.Findings findings;
      """;

  @Test
  void the_rules_of_sam_are_read_without_a_problem() throws Exception {
    RuleFile file =
        RuleFile.read(
            "sam",
            "eligibility.drl",
            Files.readAllBytes(Path.of("packs/sam/eligibility.drl")),
            ApplicantFields.CATALOGUE);

    assertEquals(List.of(), file.problems());
    assertEquals(
        List.of("sam.age", "sam.diagnosis", "sam.multi-problem"),
        file.criteria().stream().limit(3).map(Criterion::id).toList());
    assertEquals(14, file.criteria().size());
  }

  @Test
  void a_rule_that_reads_a_fact_of_the_packs_own_is_passed_over_where_nobody_knows_them() {
    byte[] file = (HEAD + rule("first", "own.flag(\"studies\") == true")).getBytes(UTF_8);

    RuleFile unknown =
        RuleFile.readWithoutOwnFacts("sam", "eligibility.drl", file, ApplicantFields.CATALOGUE);
    assertEquals(List.of(), unknown.problems());
    assertEquals(List.of(), unknown.criteria());

    RuleFile known = RuleFile.read("sam", "eligibility.drl", file, ApplicantFields.CATALOGUE);
    assertEquals(
        List.of("there is no fact `studies` under `facts` in `pack.yaml`"),
        known.problems().stream().map(PackProblem::message).toList());
  }

  @Test
  void a_file_has_as_many_rules_as_are_allowed_and_no_more() {
    String most = HEAD + rule("a", "age > 16").repeat(Limits.RULES);
    Problems problems = new Problems("eligibility.drl");

    assertEquals(Limits.RULES, syntax(most, problems).rules().size());
    assertEquals(0, problems.count());

    syntax(most + rule("a", "age > 16"), problems);
    assertEquals(
        List.of("a file has at most 5000 rules"),
        problems.sorted().stream().map(PackProblem::message).toList());
  }

  @Test
  void no_more_problems_are_told_than_anybody_mends_at_a_time() {
    String strange = rule("a", "strange > 16");

    assertEquals(
        Limits.PROBLEMS, read(HEAD + strange.repeat(Limits.PROBLEMS + 10)).problems().size());
    assertEquals(Limits.PROBLEMS, read("\u0000".repeat(Limits.PROBLEMS + 10)).problems().size());
    assertEquals(Limits.PROBLEMS, read("\\ \n".repeat(Limits.PROBLEMS + 10)).problems().size());
    assertEquals(
        Limits.PROBLEMS,
        read(HEAD + "import a.b;\n".repeat(Limits.PROBLEMS + 10)).problems().size());
  }

  @Test
  void a_file_is_as_large_as_is_allowed_and_no_larger() {
    byte[] most = new byte[Limits.FILE_BYTES];
    Arrays.fill(most, (byte) ' ');
    Problems problems = new Problems("eligibility.drl");

    assertEquals(Limits.FILE_BYTES, SourceText.read(most, problems).orElseThrow().length());
    assertEquals(Optional.empty(), SourceText.read(Arrays.copyOf(most, most.length + 1), problems));
    assertEquals(
        List.of("eligibility.drl: the file is larger than " + Limits.FILE_BYTES + " bytes"),
        problems.sorted().stream().map(PackProblem::toString).toList());
  }

  @Test
  void a_dotted_name_is_as_long_as_any_text_and_no_longer() {
    String most = "import a" + ".b".repeat(499) + "c;\n";
    Problems problems = new Problems("eligibility.drl");

    assertEquals(1, syntax(HEAD + most, problems).imports().size() - 1);
    assertEquals(0, problems.count());

    syntax(HEAD + most.replace("c;", "cc;"), problems);
    assertEquals(
        List.of("eligibility.drl:5:8: a name is at most 1000 characters"),
        problems.sorted().stream().map(PackProblem::toString).toList());
  }

  private static RuleSyntax syntax(String text, Problems problems) {
    return RuleFileReader.read(Lexer.tokens(text, problems), "ApplicantOnDate", problems);
  }

  private static RuleFile read(String text) {
    return RuleFile.read("sam", "eligibility.drl", text.getBytes(UTF_8), ApplicantFields.CATALOGUE);
  }

  private static String rule(String name, String condition) {
    return """
    rule "%s"
        @id("sam.one") @source("SAM App (F15)") @sv("en regel") @en("a rule")
    when
        ApplicantOnDate( %s )
    then
        findings.met( drools.getRule() );
    end
    """
        .formatted(name, condition);
  }
}
