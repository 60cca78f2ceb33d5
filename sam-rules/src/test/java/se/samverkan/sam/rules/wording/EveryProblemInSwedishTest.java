// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samverkan.sam.core.outcome.OutcomeFields;
import se.samverkan.sam.rules.internal.drl.RuleFile;
import se.samverkan.sam.rules.mistakes.Mistakes;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.ManifestCheck;
import se.samverkan.sam.rules.pack.ManifestReading;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.scenario.ScenarioCheck;
import se.samverkan.sam.rules.scenario.ScenarioReading;

/** No problem that a reader can tell is left in English. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryProblemInSwedishTest {

  /** Where the sentences of problems are written. */
  private static final List<String> SOURCES =
      List.of(
          "src/main/java/se/samverkan/sam/rules/internal/drl",
          "src/main/java/se/samverkan/sam/rules/internal/manifest",
          "src/main/java/se/samverkan/sam/rules/internal/pack",
          "src/main/java/se/samverkan/sam/rules/internal/reading",
          "src/main/java/se/samverkan/sam/rules/internal/scenario",
          "src/main/java/se/samverkan/sam/rules/internal/table",
          "src/main/java/se/samverkan/sam/rules/table",
          "src/main/java/se/samverkan/sam/rules/pack",
          "src/main/java/se/samverkan/sam/rules/scenario",
          "../sam-json/src/main/java/se/samverkan/sam/json");

  /** They write other things than problems, or are told to programmers. */
  private static final Set<String> OTHER_FILES =
      Set.of(
          "DocumentFormat.java",
          "RulePack.java",
          "PackText.java",
          "PackIndex.java",
          "PackIndexWriter.java",
          "RuleFilePrinter.java");

  /** What is looked for in the words of other libraries, written in a rule, or filled in. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          "Illegal unquoted",
          "Non-standard token",
          "character escape",
          "close marker",
          "eading zero",
          "expected a valid value",
          "to start property name",
          "was expecting a colon",
          "was expecting comma",
          "could not find expected ':'",
          "expected <block end>",
          "mapping values are not allowed here",
          "that cannot start any token",
          "unexpected end of stream",
          "not memberOf",
          "not contains",
          "rule \"name\" @… when … then … end",
          "memberOf values.texts(\"…\")",
          "findings.met( drools.getRule() )",
          "is %s, not %s",
          "the character U+%04X is not allowed",
          "put it in quotes: \"",
          "abstract assert boolean break byte case catch char class const continue default do double"
              + " else enum extends false final finally float for goto if implements import"
              + " instanceof int interface long native new null package private protected public"
              + " return rule short static strictfp super switch synchronized then this throw"
              + " throws transient true try void volatile when while");

  private static final Pattern WORDS = Pattern.compile("[a-z]{2,}.* .*[a-z]{2,}|a [a-z]{2,}.*");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  @Test
  void whatever_is_told_of_a_mistake_or_an_attack_is_told_in_swedish_too() throws IOException {
    List<PackProblem> told = new ArrayList<>();
    for (Mistakes corpus : Mistakes.values()) {
      corpus.all().forEach(file -> told.addAll(corpus.told(file)));
    }
    Manifest sam = RulePacks.builtIn("sam").manifest();
    for (Path file : files("src/test/resources/hostile", "")) {
      told.addAll(told(file, Files.readAllBytes(file), sam));
    }

    assertThat(told).hasSizeGreaterThan(700);
    assertThat(
            told.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.message()), one.advice().stream()))
                .distinct()
                .filter(text -> ProblemWords.swedish(text).isEmpty()))
        .isEmpty();
  }

  private static List<PackProblem> told(Path file, byte[] bytes, Manifest sam) {
    List<PackProblem> told = new ArrayList<>();
    String name = file.toString().replace('\\', '/');
    if (name.endsWith(".drl")) {
      add(told, RuleFile.read("sam", "eligibility.drl", bytes, sam.facts()));
      add(told, RuleFile.read("sam", "outcome.drl", bytes, OutcomeFields.CATALOGUE));
    } else if (name.contains("/manifest/")) {
      ManifestReading read = Manifest.read("demo", bytes, id -> Optional.empty());
      told.addAll(read.problems());
      told.addAll(read.warnings());
      read.manifest()
          .map(manifest -> ManifestCheck.against(manifest, List.of()))
          .ifPresent(
              check -> {
                told.addAll(check.problems());
                told.addAll(check.warnings());
              });
    } else if (name.contains("/scenario/")) {
      ScenarioReading read = ScenarioReading.of("x.yaml", bytes);
      told.addAll(read.problems());
      told.addAll(read.warnings());
      told.addAll(ScenarioCheck.against(sam, read.scenarios()));
    }
    return told;
  }

  private static void add(List<PackProblem> told, RuleFile read) {
    told.addAll(read.problems());
    told.addAll(read.warnings());
  }

  /** A sentence that nobody has provoked yet is found where it is written. */
  @Test
  void every_sentence_in_the_readers_own_text_is_part_of_one_that_has_swedish() throws IOException {
    List<String> known =
        Catalogue.swedish().pairs().stream()
            .map(pair -> plain(pair.english().replaceAll("\\{[1-9][#@~*,]?}", "")))
            .toList();
    Collection<String> unknown = new TreeSet<>();
    int looked = 0;
    for (String folder : SOURCES) {
      for (Path file : files(folder, ".java")) {
        if (OTHER_FILES.contains(file.getFileName().toString())) {
          continue;
        }
        for (String words : fragments(Files.readString(file))) {
          looked++;
          if (!OTHER_WORDS.contains(words)
              && known.stream().noneMatch(one -> one.contains(plain(words)))) {
            unknown.add(file.getFileName() + ": " + words);
          }
        }
      }
    }
    assertThat(looked).isGreaterThan(400);
    assertThat(unknown).isEmpty();
  }

  private static String plain(String text) {
    return text.replaceAll("\\d+", "").replace("-", "");
  }

  /** What stands in literals outside back-ticks and is more than a word, but in no exception. */
  private static List<String> fragments(String source) {
    String code = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    return Stream.of(code.split("[;{}]\\s*\\n", -1))
        .filter(statement -> !statement.matches("(?s).*new Illegal\\w+Exception\\(.*"))
        .map(statement -> statement.replaceAll("\"\\s*\\+\\s*\"", ""))
        .flatMap(statement -> LITERAL.matcher(statement).results())
        .flatMap(found -> Stream.of(found.group(1).replace("\\\"", "\"").split("`", -1)))
        .map(piece -> piece.replaceAll("^[ ,.;:?(]+|[ ,.;:?(]+$", ""))
        .filter(piece -> WORDS.matcher(piece).find())
        .toList();
  }

  /** Names of columns are in both languages already, and damage in a zip is told as one. */
  private static final Set<String> TELL_NOTHING =
      Set.of("Columns.java", "GivenColumns.java", "Packed.java");

  private static List<Path> files(String folder, String end) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(end))
          .filter(file -> !TELL_NOTHING.contains(String.valueOf(file.getFileName())))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
