// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samverkan.sam.core.assessment.Finding;
import se.samverkan.sam.core.assessment.Verdict;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.yaml.YamlMapping;

/** The columns that a table of scenarios can have. */
public final class Columns {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final List<Column> SCENARIO =
      List.of(
          column("name", "namn", "name", ScalarCells.TEXT, "name"),
          column("requirement", "krav", "requirement", ScalarCells.TEXT, "requirement"),
          column("tags", "märkord", "tags", ListCells.IDS, "tags"),
          column("source", "källa", "source", ScalarCells.TEXT, "source"),
          column("asOf", "bedömningsdag", "day of assessment", ScalarCells.DATE, "asOf"));

  private static final Family OWN =
      new Family("given.own.", new Label("eget: ", "own: "), ScalarCells.OWN, "given", "own");

  private static final Column VERDICT =
      column(
          "expect.verdict",
          "väntad bedömning",
          "expected verdict",
          ScalarCells.wordOf(Verdict.class),
          "expect",
          "verdict");

  private static final Family GROUP =
      new Family(
          "expect.group.",
          new Label("väntat för grupp: ", "expected for group: "),
          ScalarCells.wordOf(Verdict.class),
          "expect",
          "groups");

  private static final List<Column> FINDINGS =
      List.of(
          column(
              "expect.reasons",
              "väntade skäl",
              "expected reasons",
              ListCells.FINDINGS,
              "expect",
              "reasons"),
          column(
              "expect.including",
              "väntade skäl, bland andra",
              "expected reasons, among others",
              ListCells.FINDINGS,
              "expect",
              "including"));

  /** Read and not written: a column for each criterion that has to be so. */
  private static final Family CRITERION =
      new Family(
          "expect.criterion.",
          new Label("väntat om kriterium: ", "expected of criterion: "),
          ScalarCells.wordOf(Finding.class),
          "expect",
          "including");

  private static final Column MISSING =
      column(
          "expect.missing",
          "uppgifter som saknas",
          "missing facts",
          ListCells.IDS,
          "expect",
          "missing");

  private static final Family MISSING_IN =
      new Family(
          "expect.missing.",
          new Label("saknas för grupp: ", "missing for group: "),
          ListCells.IDS,
          "expect",
          "missingIn");

  private static final Column NOTICES =
      column(
          "expect.notices", "att beakta", "expected notices", ListCells.IDS, "expect", "notices");

  private static final List<Column> FIXED =
      Stream.of(
              SCENARIO.stream(),
              GivenColumns.ALL.stream(),
              Stream.of(VERDICT),
              FINDINGS.stream(),
              Stream.of(MISSING, NOTICES))
          .flatMap(all -> all)
          .toList();

  private static final List<Family> FAMILIES = List.of(OWN, GROUP, CRITERION, MISSING_IN);

  private Columns() {}

  /** The column that a heading means. */
  public static Optional<Column> find(String heading) {
    return FIXED.stream()
        .filter(column -> column.isCalled(heading))
        .findFirst()
        .or(() -> FAMILIES.stream().flatMap(family -> family.find(heading).stream()).findFirst());
  }

  /** Every heading that is known beforehand, by id and in both languages. */
  public static Set<String> headings() {
    Set<String> headings = new LinkedHashSet<>();
    for (Function<Column, String> way :
        List.<Function<Column, String>>of(
            Column::id,
            column -> column.heading(Language.SV),
            column -> column.heading(Language.EN))) {
      FIXED.forEach(column -> headings.add(way.apply(column)));
    }
    return headings;
  }

  /** The columns that these scenarios need, in order. */
  public static List<Column> of(List<YamlMapping> scenarios) {
    List<Column> all = new ArrayList<>(SCENARIO);
    all.addAll(GivenColumns.ALL);
    all.addAll(OWN.of(scenarios));
    all.add(VERDICT);
    all.addAll(GROUP.of(scenarios));
    all.addAll(FINDINGS);
    all.add(MISSING);
    all.addAll(MISSING_IN.of(scenarios));
    all.add(NOTICES);
    return all.stream()
        .filter(
            column ->
                column.equals(SCENARIO.get(0))
                    || scenarios.stream()
                        .anyMatch(one -> !column.write(one, Language.SV).isEmpty()))
        .toList();
  }

  static String plain(String heading) {
    return SPACES.matcher(heading.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private static Column column(String id, String sv, String en, CellForm form, String... path) {
    return new Column(id, new Label(sv, en), List.of(path), form);
  }
}
