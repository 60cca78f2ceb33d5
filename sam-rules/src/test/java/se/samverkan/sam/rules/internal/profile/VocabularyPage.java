// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.sam.core.fact.FactCatalogue;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactType;
import se.samverkan.sam.rules.OwnFields;
import se.samverkan.sam.rules.internal.pack.PackFileNames;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.vocabulary.FactKind;

/** Writes the page that lists every word a rule pack may use, from the table that readers use. */
final class VocabularyPage {

  private final StringBuilder page = new StringBuilder();
  private final FactCatalogue people;
  private final FactCatalogue outcomes;

  private VocabularyPage(FactCatalogue people, FactCatalogue outcomes) {
    this.people = people;
    this.outcomes = outcomes;
  }

  /** The page, with the facts that rules on people may read, and rules on outcomes. */
  static String of(FactCatalogue people, FactCatalogue outcomes) {
    VocabularyPage page = new VocabularyPage(people, outcomes);
    page.line("# Every word that a rule pack may use");
    page.line("");
    page.line(
        "This page is written from the table by which packs are read. What is not on it is"
            + " refused.");
    page.line(
        "How the words go together is on the page about [the language of rule"
            + " files](rules-reference.md).");
    page.files();
    page.ruleFiles();
    page.types();
    page.facts();
    page.limits();
    return page.page.toString();
  }

  private void files() {
    heading("Files");
    line(
        "A pack's folder holds "
            + quoted(PackFileNames.files().stream())
            + ". Passed over are hidden files,");
    line("editors' copies, and " + quoted(PackFileNames.ignored().stream()) + ".");
  }

  private void ruleFiles() {
    heading("A rule file");
    table("What", "Which");
    row("declarations", quoted(Profile.DECLARATIONS.stream()));
    row("package", "`" + Profile.PACKAGE + "` and the pack's name");
    row("imports in `" + PackFiles.ELIGIBILITY + "`", quoted(imports(people)));
    row("imports in `" + PackFiles.OUTCOME + "`", quoted(imports(outcomes)));
    new TreeSet<>(Profile.GLOBALS.keySet())
        .forEach(name -> row("global `" + name + "`", "`" + Profile.GLOBALS.get(name) + "`"));
    row("action", "`" + Profile.action() + "`");
    row(
        "calls on facts of the pack's own",
        quoted(Profile.OWN_FACTS.stream().map(call -> "own." + call)));
    row(
        "calls on values of `pack.yaml`",
        quoted(Profile.NAMED_VALUES.stream().map(call -> "values." + call)));
    heading("Annotations");
    table("Annotation", "Every rule", "What its text says");
    for (RuleAnnotation one : RuleAnnotation.values()) {
      row("`@" + one.word() + "(\"…\")`", one.required() ? "yes" : "", one.meaning());
    }
  }

  private static Stream<String> imports(FactCatalogue facts) {
    return Stream.concat(
            Stream.of(facts.subject().getName()),
            facts.fields().stream().flatMap(field -> codes(field).stream()).map(Class::getName))
        .distinct()
        .sorted();
  }

  private void types() {
    heading("Types of facts, and how they are compared");
    table("Type", "Comparisons");
    Map<String, FactType<?>> types = new LinkedHashMap<>();
    OwnFields.CATALOGUE
        .fields()
        .forEach(field -> types.putIfAbsent(kind(field.type()), field.type()));
    types.forEach(
        (kind, type) ->
            row(kind, quoted(Comparisons.of(type).stream().map(operator -> operator.symbol()))));
  }

  private void facts() {
    heading("Facts about people");
    line("`" + PackFiles.ELIGIBILITY + "` reads these. A pack may define more under `facts`.");
    line("");
    facts(people);
    heading("Facts about outcomes");
    line("`" + PackFiles.OUTCOME + "` reads these, and no others.");
    line("");
    facts(outcomes);
  }

  private void facts(FactCatalogue facts) {
    table("Fact", "Svenska", "English", "Type", "Constants", "Source");
    for (FactField<?> field : facts.fields()) {
      row(
          "`" + field.inRules() + "`",
          field.label().sv(),
          field.label().en(),
          kind(field.type()),
          codes(field).map(VocabularyPage::constants).orElse(""),
          field.source().text());
    }
  }

  private static String constants(Class<? extends Enum<?>> codes) {
    return quoted(
        Arrays.stream(codes.getEnumConstants())
            .map(code -> codes.getSimpleName() + "." + code.name()));
  }

  private void limits() {
    heading("Sizes");
    table("What", "At most");
    row("bytes in a file", "" + PackFiles.MAX_FILE_BYTES);
    row("files in a pack", "" + PackFiles.MOST_FILES);
    row("rules in a file", "" + Limits.RULES);
    row("comparisons in a rule", "" + Limits.COMPARISONS);
    row("brackets within brackets", "" + Limits.DEPTH);
    row("entries in a list", "" + Limits.LIST);
    row("characters in a text", "" + Limits.TEXT);
    row("characters in a word or number", "" + Limits.WORD);
    row("problems told of a file", "" + Limits.PROBLEMS);
  }

  private static String kind(FactType<?> type) {
    return FactKind.of(type).label().en();
  }

  private static Optional<Class<? extends Enum<?>>> codes(FactField<?> field) {
    if (field.type() instanceof FactType.OneOf<?> one) {
      return Optional.of(one.codes());
    }
    return field.type() instanceof FactType.SetOf<?> set
        ? Optional.of(set.codes())
        : Optional.empty();
  }

  private static String quoted(Stream<String> words) {
    return words
        .map(word -> "`" + word.replace("|", "\\|") + "`")
        .collect(Collectors.joining(", "));
  }

  private void heading(String text) {
    line("");
    line("## " + text);
    line("");
  }

  private void table(String... columns) {
    row(columns);
    line("|" + "---|".repeat(columns.length));
  }

  private void row(String... cells) {
    line(List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |")));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
