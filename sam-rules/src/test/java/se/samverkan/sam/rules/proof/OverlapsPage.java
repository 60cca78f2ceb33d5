// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.proof;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.programme.CriterionGroup;
import se.samverkan.sam.core.programme.Interpretation;
import se.samverkan.sam.rules.pack.RulePack;
import se.samverkan.sam.rules.space.People;

/** The overlaps of one pack's target groups, as the part of a Markdown page. */
final class OverlapsPage {

  private final RulePack pack;
  private final Overlaps overlaps;
  private final List<CriterionGroup> groups;
  private final List<ReadingChoice> choices;
  private final StringBuilder text = new StringBuilder();

  private OverlapsPage(RulesInEpoch rules) {
    this.pack = rules.pack();
    this.overlaps = new Overlaps(rules);
    this.groups = overlaps.groups();
    this.choices = rules.choices();
  }

  static String of(RulesInEpoch rules) {
    OverlapsPage page = new OverlapsPage(rules);
    page.paragraph("## " + page.pack.programme().title().en() + " (`" + page.pack.id() + "`)");
    if (page.groups.size() == 1) {
      page.paragraph("One target group, which overlaps with nothing.");
    } else {
      page.groups();
      page.asThePackReads();
      page.choices.stream().skip(1).forEach(page::changes);
      page.neverTogether();
      page.howMany();
    }
    return page.text.toString();
  }

  private void groups() {
    table(
        List.of("Group", "Svenska", "English", "Source"),
        "---",
        groups.stream()
            .map(
                group ->
                    Stream.of(
                        group.id(),
                        group.label().sv(),
                        group.label().en(),
                        group.source().text())));
  }

  private void asThePackReads() {
    paragraph("### As the pack reads");
    People people = overlaps.people();
    paragraph(
        people.all().cardinality()
            + " people differ in what the groups ask for: `"
            + people.fields().stream().map(FactField::id).collect(joining("`, `"))
            + "`. This many of them belong to both groups:");
    rowsOf(groups, group -> overlaps.together(group, choices.get(0)).stream().map(String::valueOf));
  }

  private void changes(ReadingChoice choice) {
    paragraph("### If the pack read `" + choice + "`");
    if (choice.others().size() == 1) {
      choice.interpretations().stream()
          .filter(chosen -> choice.others().containsKey(chosen.id()))
          .forEach(this::question);
    }
    rowsOf(
        groups.stream().filter(group -> overlaps.changes(group, choice)).toList(),
        group -> {
          List<Integer> before = overlaps.together(group, choices.get(0));
          List<Integer> after = overlaps.together(group, choice);
          return IntStream.range(0, groups.size())
              .mapToObj(i -> change(before.get(i), after.get(i)));
        });
  }

  private void question(Interpretation chosen) {
    paragraph(
        "*"
            + chosen.question().sv()
            + "* – "
            + chosen.inForce().sv()
            + "\\\n*"
            + chosen.question().en()
            + "* – "
            + chosen.inForce().en());
  }

  private static String change(int before, int after) {
    return before == after ? String.valueOf(after) : before + " → " + after;
  }

  private void rowsOf(List<CriterionGroup> some, Function<CriterionGroup, Stream<String>> numbers) {
    table(
        Stream.concat(Stream.of("belong to both"), groups.stream().map(CriterionGroup::id))
            .toList(),
        "---:",
        some.stream().map(group -> Stream.concat(Stream.of(group.id()), numbers.apply(group))));
  }

  private void neverTogether() {
    Map<Overlaps.Exclusion, List<String>> pairs = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (CriterionGroup other : groups.subList(i + 1, groups.size())) {
        if (overlaps.neverTogether(groups.get(i), other)) {
          pairs
              .computeIfAbsent(
                  overlaps.exclusion(groups.get(i), other).orElseThrow(), why -> new ArrayList<>())
              .add(groups.get(i).id() + " and " + other.id());
        }
      }
    }
    paragraph("### Never together");
    pairs.forEach(
        (why, of) ->
            item(
                String.join(", ", of)
                    + ": in every reading the one asks for `"
                    + why.one()
                    + "` ("
                    + words(why.one())
                    + ") and the other for `"
                    + why.other()
                    + "` ("
                    + words(why.other())
                    + "), and nobody meets both."));
    text.append('\n');
  }

  private String words(String criterion) {
    return pack.criteria().stream()
        .filter(one -> one.id().equals(criterion))
        .map(one -> one.label().sv() + ", " + one.label().en())
        .findFirst()
        .orElseThrow();
  }

  private void howMany() {
    paragraph("### To how many groups at once");
    List<List<Integer>> columns = choices.stream().map(overlaps::howMany).toList();
    table(
        Stream.concat(Stream.of("groups"), choices.stream().map(String::valueOf)).toList(),
        "---:",
        IntStream.rangeClosed(0, groups.size())
            .mapToObj(
                number ->
                    Stream.concat(Stream.of(number), columns.stream().map(one -> one.get(number)))
                        .map(String::valueOf)));
  }

  private void table(List<String> head, String alignment, Stream<Stream<String>> rows) {
    row(head.stream());
    text.append("|---|").append((alignment + "|").repeat(head.size() - 1)).append('\n');
    rows.forEach(this::row);
    text.append('\n');
  }

  private void row(Stream<String> cells) {
    text.append(cells.collect(joining(" | ", "| ", " |\n")));
  }

  private void item(String words) {
    text.append("- ").append(words).append('\n');
  }

  private void paragraph(String words) {
    text.append(words).append("\n\n");
  }
}
