// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.sam.core.docs.Place.Kind;

/** {@code docs/traceability.md}, made of what the files of the repository cite. */
final class TraceabilityPage {

  private static final String BEGINNING =
      """
      # Which statement of which report stands where

      For each number that citations use, everything in the library that cites it: rules by their names, what a pack says beside its rules,
      scenarios, stories and printed reports that are run or checked, the types that hold it, and tests. What the numbers mean is in
      [sources.md](sources.md); what the code makes of each, and what it leaves out and why, in [facts.md](facts.md).

      A test writes this page from the files themselves (`TraceabilityTest`, with `-Dgolden.update=true`) and fails when it is stale, and when
      something cites a number that is not explained. Rules, packs and scenarios are in [`sam-rules/packs`](../sam-rules/packs), stories in
      [`examples/lifecycle`](../examples/lifecycle), reports in [`examples/programme-report`](../examples/programme-report).
      """;

  private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

  static {
    HEADINGS.put("F", "Facts");
    HEADINGS.put("O", "Figures to reproduce");
    HEADINGS.put("I", "Inconsistencies in the papers");
    HEADINGS.put("S", "Stories");
  }

  private final List<CitedNumber> numbers;
  private final Citations citations;

  private TraceabilityPage(List<CitedNumber> numbers, Citations citations) {
    this.numbers = numbers;
    this.citations = citations;
  }

  /** The page on these numbers. */
  static String of(List<CitedNumber> numbers, Citations citations) {
    return new TraceabilityPage(numbers, citations).text();
  }

  private String text() {
    return BEGINNING
        + HEADINGS.entrySet().stream()
            .map(one -> "\n## " + one.getValue() + "\n\n" + table(one.getKey()))
            .collect(joining())
        + "\n## What is not cited\n\n"
        + "- By nothing at all: "
        + list(number -> citations.of(number).isEmpty())
        + "\n- By no scenario, story, report or test: "
        + list(number -> citations.of(number).stream().noneMatch(place -> place.kind().isRun()))
        + "\n";
  }

  private String list(Predicate<CitedNumber> which) {
    String found = numbers.stream().filter(which).map(String::valueOf).collect(joining(", "));
    return found.isEmpty() ? "none." : found + ".";
  }

  private String table(String letter) {
    List<Kind> kinds =
        Arrays.stream(Kind.values())
            .filter(kind -> of(letter).anyMatch(number -> !cell(number, kind).isEmpty()))
            .toList();
    Stream<String> head =
        Stream.of(
            row("Number", kinds.stream().map(Kind::heading)),
            "|---" + "|---".repeat(kinds.size()) + "|");
    Stream<String> rows =
        of(letter)
            .map(number -> row(number.toString(), kinds.stream().map(kind -> cell(number, kind))));
    return Stream.concat(head, rows).collect(joining("\n", "", "\n"));
  }

  private Stream<CitedNumber> of(String letter) {
    return numbers.stream().filter(number -> number.letter().equals(letter));
  }

  private static String row(String first, Stream<String> cells) {
    return cells
        .map(cell -> cell.isEmpty() ? " |" : " " + cell + " |")
        .collect(joining("", "| " + first + " |", ""));
  }

  private String cell(CitedNumber number, Kind kind) {
    Map<String, List<Place>> byFile =
        citations.of(number).stream()
            .filter(place -> place.kind() == kind)
            .collect(groupingBy(Place::file, LinkedHashMap::new, toList()));
    return byFile.entrySet().stream()
        .map(one -> file(one.getKey(), one.getValue()))
        .collect(joining(kind == Kind.RULE || kind == Kind.PACK ? "; " : ", "));
  }

  private static String file(String file, List<Place> places) {
    String parts =
        places.stream().map(Place::part).filter(part -> !part.isEmpty()).collect(joining(", "));
    return "`" + file + "`" + (parts.isEmpty() ? "" : ": " + parts);
  }
}
