// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.internal.drl.RuleFile;
import se.samverkan.sam.rules.internal.profile.Limits;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.scenario.ScenarioReading;

/**
 * What was built to be slow, or to be told at length: reading it ends, with problems that somebody
 * can read.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorstCasesTest {

  private static final int MILLION = 1_000_000;
  private static final int QUARTER = MILLION / 4;

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of("a million brackets", Hostile.file("( ".repeat(MILLION))),
        Arguments.of("a million closing brackets", Hostile.file(") ".repeat(MILLION))),
        Arguments.of("brackets and nots", Hostile.file("!( ".repeat(MILLION))),
        Arguments.of("a long word", Hostile.file("a".repeat(4 * MILLION) + " >= 1")),
        Arguments.of("a long constant", Hostile.file("employment == E" + "a".repeat(3 * MILLION))),
        Arguments.of("a long number", Hostile.file("age >= " + "9".repeat(4 * MILLION))),
        Arguments.of("a long operator", Hostile.file("age " + "=".repeat(4 * MILLION) + " 1")),
        Arguments.of(
            "a long text", Hostile.file("municipality == \"" + "x".repeat(MILLION) + "\"")),
        Arguments.of("a dotted name", Hostile.file("a" + ".a".repeat(MILLION) + " == 1")),
        Arguments.of("a dotted package", "package a" + ".a".repeat(MILLION) + ";"),
        Arguments.of("a dotted import", Hostile.HEAD + "import a" + ".a".repeat(MILLION) + ";"),
        Arguments.of("many imports", Hostile.HEAD + "import a;\n".repeat(400_000)),
        Arguments.of("many near imports", Hostile.HEAD + nearImports(40_000)),
        Arguments.of("many globals", Hostile.HEAD + "global a b;\n".repeat(300_000)),
        Arguments.of("many words", Hostile.HEAD + "rulee ".repeat(600_000)),
        Arguments.of("many quotes", Hostile.HEAD + "\"\n".repeat(MILLION)),
        Arguments.of("many open comments", Hostile.HEAD + "/* ".repeat(MILLION)),
        Arguments.of("many small comments", Hostile.HEAD + "/**/".repeat(MILLION) + "x"),
        Arguments.of("many hidden characters", "\u200B".repeat(MILLION)),
        Arguments.of("many escapes", "\\u0061".repeat(600_000)),
        Arguments.of("many signs", Hostile.HEAD + "§ \n".repeat(MILLION)),
        Arguments.of("many line breaks", "\n".repeat(4 * MILLION) + "x"),
        Arguments.of("many carriage returns", "\r".repeat(4 * MILLION) + "x"),
        Arguments.of("many marks on a letter", Hostile.file("a" + "\u0301".repeat(MILLION))),
        Arguments.of("many annotations", annotations()),
        Arguments.of("many rules without a name", Hostile.HEAD + "rule \n".repeat(600_000)),
        Arguments.of("many rules of one name", rules(Limits.RULES, i -> "a", i -> "one")),
        Arguments.of("rules with nothing but mistakes", Hostile.HEAD + mistakes("agee == 1")),
        Arguments.of("rules with strange constants", Hostile.HEAD + mistakes(strangeList())),
        Arguments.of("more rules than are read", rules(6_000, i -> "r" + i, i -> "i" + i)),
        Arguments.of("only the closing of a file", "end\n".repeat(MILLION)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void a_rule_file_is_refused_in_time_with_problems_that_can_be_read(String name, String text) {
    byte[] bytes = text.getBytes(UTF_8);

    RuleFile read =
        Refusals.reading(() -> RuleFile.read("sam", "eligibility.drl", bytes, OwnFields.CATALOGUE));

    assertReadable(read.problems(), 2 * Limits.PROBLEMS);
  }

  static Stream<Arguments> yaml() {
    return Stream.of(
        Arguments.of("many brackets", "[".repeat(QUARTER)),
        Arguments.of("many braces", "{".repeat(QUARTER)),
        Arguments.of("many dashes", "- ".repeat(125_000)),
        Arguments.of("many question marks", "? ".repeat(125_000)),
        Arguments.of("a long key", "a".repeat(QUARTER) + ": x"),
        Arguments.of("a long quoted key", "\"" + "a".repeat(QUARTER) + "\": x"),
        Arguments.of("a long text", "pack: " + "a".repeat(QUARTER)),
        Arguments.of("a long number", "pack: " + "9".repeat(QUARTER)),
        Arguments.of("a long date", "validFrom: 2012-01-" + "0".repeat(QUARTER)),
        Arguments.of("a long comment", "pack: x #" + "a".repeat(QUARTER)),
        Arguments.of("many keys", keys(5_000)),
        Arguments.of("one key many times", "a: b\n".repeat(50_000)),
        Arguments.of("many items", "sources: [" + "1, ".repeat(75_000) + "2]"),
        Arguments.of("many unknown groups", "groups: [" + "{a: b}, ".repeat(8_000) + "{}]"),
        Arguments.of(
            "many ids alike", "notices:\n" + "  - {id: a, criterion: demo.a}\n".repeat(8_000)),
        Arguments.of("many values", "values:\n" + values(5_000)),
        Arguments.of("many anchors", "a: [" + "&a x, ".repeat(40_000) + "y]"),
        Arguments.of("many aliases", "a: [" + "*a , ".repeat(40_000) + "y]"),
        Arguments.of("many spaces", " ".repeat(QUARTER) + "a: b"),
        Arguments.of("many line breaks", "a: \"" + "\n".repeat(QUARTER) + "\""),
        Arguments.of("many escapes", "a: \"" + "\\u0061".repeat(40_000) + "\""),
        Arguments.of("many scenarios", "scenarios:\n" + "  - {name: a}\n".repeat(15_000)),
        Arguments.of(
            "many cases", "scenarios:\n  - name: a\n    cases: [" + "{}, ".repeat(50_000) + "{}]"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("yaml")
  void a_manifest_and_a_scenario_file_are_refused_in_time(String name, String text) {
    byte[] bytes = text.getBytes(UTF_8);

    assertReadable(
        Refusals.reading(() -> Manifest.read("demo", bytes, id -> Optional.empty())).problems(),
        300);
    assertReadable(
        Refusals.reading(() -> ScenarioReading.of("scenarios/x.yaml", bytes)).problems(), 300);
  }

  private static void assertReadable(List<PackProblem> problems, int most) {
    assertThat(problems).isNotEmpty();
    assertTrue(problems.size() <= most, () -> problems.size() + " problems");
    problems.forEach(Refusals::assertPlain);
  }

  private static String nearImports(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "import se.samverkan.sam.core.applicant.Employmen" + i + ";\n")
        .collect(Collectors.joining());
  }

  private static String annotations() {
    return Hostile.HEAD + "rule \"a\" " + "@id(\"sam.a\") ".repeat(250_000);
  }

  private static String rules(int count, IntFunction<String> name, IntFunction<String> id) {
    return Hostile.HEAD
        + IntStream.range(0, count)
            .mapToObj(i -> Hostile.rule(name.apply(i), id.apply(i), "age >= 1"))
            .collect(Collectors.joining());
  }

  /** As many rules as are read, each with as many comparisons, and all of them wrong. */
  private static String mistakes(String condition) {
    int most = 4 * MILLION / (condition.length() + 100);
    String rule =
        "rule \"a\" when ApplicantOnDate( %s ) then findings.met( drools.getRule() ); end\n";
    return rule.formatted(
            condition.length() > 100 ? condition : Hostile.joined(condition, "||", 64))
        .repeat(Math.min(Limits.RULES, Math.max(1, Math.min(most, 4 * MILLION / 900))));
  }

  private static String strangeList() {
    return Hostile.joined("employment in (" + Hostile.joined("EMPLOYE", ",", 200) + ")", "||", 60);
  }

  private static String keys(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "key" + i + ": x\n")
        .collect(Collectors.joining());
  }

  private static String values(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "  v" + i + ": {label: {sv: x}}\n")
        .collect(Collectors.joining());
  }
}
