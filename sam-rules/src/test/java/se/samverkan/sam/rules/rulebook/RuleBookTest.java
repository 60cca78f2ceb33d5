// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.pack.RulePacks;
import se.samverkan.sam.rules.page.GoldenFile;
import se.samverkan.sam.rules.page.Markdown;
import se.samverkan.sam.rules.scenario.ShippedPack;

/** The rule books under {@code docs/rules} are made from the packs, and fresh. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleBookTest {

  private static final Path FOLDER = Path.of("..", "docs", "rules");

  static Stream<ShippedPack> builtIn() {
    return packs().filter(one -> !one.folder().startsWith(Path.of("..")));
  }

  static Stream<ShippedPack> packs() {
    return ShippedPack.all().stream();
  }

  private static String book(ShippedPack shipped, Language language) {
    return Markdown.of(RuleBook.of(shipped.pack(), shipped.scenarios(), language));
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void the_books_of_the_library_are_fresh(ShippedPack shipped) {
    for (Language language : Language.values()) {
      GoldenFile.holds(
          FOLDER.resolve(shipped.pack().id() + "." + language.tag() + ".md"),
          book(shipped, language));
    }
  }

  @Test
  void the_index_lists_every_book_and_there_are_no_others() throws IOException {
    StringBuilder index = new StringBuilder("# Regelböcker / Rule books\n\n");
    index.append("Vad varje regelpaket säger, i ord. What each rule pack says, in words.\n");
    index.append(
        "`RuleBookTest` skriver sidorna ur paketen / writes the pages from the packs.\n\n");
    Set<String> names = new TreeSet<>(Set.of("README.md"));
    for (String id : RulePacks.builtInIds()) {
      RulePack pack = RulePacks.builtIn(id);
      index.append("- [").append(pack.programme().title().sv()).append("](").append(id);
      index.append(".sv.md) · [").append(pack.programme().title().en()).append("](").append(id);
      index.append(".en.md)\n");
      names.addAll(List.of(id + ".sv.md", id + ".en.md"));
    }

    GoldenFile.holds(FOLDER.resolve("README.md"), index.toString());
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
          .isEqualTo(names);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_book_leaves_nothing_out(ShippedPack shipped) {
    RulePack pack = shipped.pack();
    for (Language language : Language.values()) {
      String book = book(shipped, language);
      assertThat(pack.criteria())
          .allSatisfy(one -> assertThat(book).contains("`" + one.id() + "`"));
      assertThat(pack.outcomeCriteria())
          .allSatisfy(one -> assertThat(book).contains("`" + one.id() + "`"));
      assertThat(pack.programme().values().names())
          .allSatisfy(name -> assertThat(book).contains("`" + name + "`"));
      assertThat(pack.programme().interpretations())
          .allSatisfy(one -> assertThat(book).contains("`" + one.id() + "`"));
      assertThat(pack.programme().goals())
          .allSatisfy(one -> assertThat(book).contains("`" + one.id() + "`"));
      assertThat(shipped.scenarios())
          .allSatisfy(one -> assertThat(book).contains(one.asOf().toString()));
      assertThat(book).doesNotContain("{", "null", "Optional");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_value_is_told_as_it_is_on_the_day(Language language) {
    RulePack bryggan =
        packs().filter(one -> one.pack().id().equals("bryggan")).findFirst().orElseThrow().pack();
    LocalDate last = RuleBook.lastChange(bryggan);
    String now = Markdown.of(RuleBook.of(bryggan, List.of(), language));

    assertThat(last).isAfter(bryggan.manifest().validFrom());
    assertThat(now)
        .contains(last.toString())
        .isEqualTo(Markdown.of(RuleBook.of(bryggan, List.of(), last, language)))
        .isNotEqualTo(Markdown.of(RuleBook.of(bryggan, List.of(), last.minusDays(1), language)));
  }

  @Test
  void there_is_no_book_of_a_day_before_the_pack_is_valid() {
    RulePack sam = RulePacks.builtIn("sam");
    LocalDate valid = sam.manifest().validFrom();

    assertThat(RuleBook.of(sam, List.of(), valid, Language.SV).blocks()).isNotEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.of(sam, List.of(), valid.minusDays(1), Language.SV));
  }
}
