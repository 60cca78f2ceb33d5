// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.core.docs;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samverkan.sam.core.participation.AdviceKind;
import se.samverkan.sam.core.participation.EventKind;
import se.samverkan.sam.core.participation.RefusalKind;
import se.samverkan.sam.core.participation.Stage;
import se.samverkan.sam.core.participation.Transition;
import se.samverkan.sam.core.participation.Transitions;

/** The part of {@code docs/lifecycle.md} that is made from the code. */
final class LifecyclePage {

  private LifecyclePage() {}

  static String generated() {
    return Stream.of(
            "## The stages and the ways between them\n\n![Skeden och vägar](lifecycle.svg)\n",
            "The same as text, which many viewers draw:\n\n" + "```mermaid\n" + mermaid() + "```\n",
            "## Stages\n\n" + stages(),
            "## Events, when they can happen, and where they lead\n\n"
                + "Where nothing is said of the stage after, the event leaves the person where"
                + " she is.\n\n"
                + events(),
            "## Reasons for refusal\n\n" + refusals(),
            "## Advice\n\n" + advice())
        .collect(joining("\n"));
  }

  /** The ways that lead from one stage to another; a way that many share is drawn once. */
  private static String mermaid() {
    StringBuilder text = new StringBuilder("stateDiagram-v2\n");
    text.append("  direction TB\n");
    group(text, "Considered", "övervägs / considered", Stage::isProspective);
    group(text, "Enrolled", "inskriven / enrolled", Stage::isEnrolled);
    for (Stage stage : Stage.values()) {
      if (stage.isEnd()) {
        text.append("  ").append(name(stage)).append('\n');
      }
    }
    Way.all()
        .forEach(
            way ->
                text.append("  ")
                    .append(way.from())
                    .append(" --> ")
                    .append(way.to())
                    .append(" : ")
                    .append(String.join(", ", way.english()))
                    .append('\n'));
    return text.toString();
  }

  private static void group(StringBuilder text, String id, String label, Predicate<Stage> belongs) {
    text.append("  state \"").append(label).append("\" as ").append(id).append(" {\n");
    Arrays.stream(Stage.values())
        .filter(belongs)
        .forEach(stage -> text.append("    ").append(name(stage)).append('\n'));
    text.append("  }\n");
  }

  private static String name(Stage stage) {
    return "state \"" + stage.label().en() + "\" as " + stage.name();
  }

  private static String stages() {
    return table(
        List.of("Stage", "Svenska", "English", "Kind"),
        Arrays.stream(Stage.values())
            .map(
                stage ->
                    List.of(
                        "`" + stage.name() + "`",
                        stage.label().sv(),
                        stage.label().en(),
                        kind(stage))));
  }

  private static String kind(Stage stage) {
    if (stage.isProspective()) {
      return "considered";
    }
    if (stage.isEnrolled()) {
      return "enrolled";
    }
    return stage.isEnd() ? "end" : "beginning";
  }

  private static String events() {
    Map<List<String>, Map<Stage, Stage>> rows = new LinkedHashMap<>();
    for (Transition one : Transitions.all()) {
      boolean isPlain = one.form().equals(one.kind().label());
      String form = isPlain ? "" : ": " + one.form().en();
      rows.computeIfAbsent(
              List.of(
                  "`" + one.kind().id() + "`",
                  one.kind().label().sv(),
                  one.kind().label().en() + form,
                  one.kind() == EventKind.TAKEN_OVER || one.kind() == EventKind.RESUMED
                      ? one.to().name()
                      : ""),
              key -> new LinkedHashMap<>())
          .put(one.from(), one.to());
    }
    Map<List<String>, List<Map<Stage, Stage>>> merged = new LinkedHashMap<>();
    rows.forEach(
        (key, moves) ->
            merged.computeIfAbsent(key.subList(0, 3), event -> new ArrayList<>()).add(moves));
    return table(
        List.of("Event", "Svenska", "English", "Can happen when", "Leads to"),
        merged.entrySet().stream()
            .map(
                entry ->
                    Stream.concat(
                            entry.getKey().stream(),
                            Stream.of(from(entry.getValue()), to(entry.getValue())))
                        .toList()));
  }

  private static String from(List<Map<Stage, Stage>> moves) {
    Set<Stage> stages = new LinkedHashSet<>();
    moves.forEach(one -> stages.addAll(one.keySet()));
    return Way.inWords(stages);
  }

  private static String to(List<Map<Stage, Stage>> moves) {
    Map<Stage, Set<Stage>> byTarget = new LinkedHashMap<>();
    Set<Stage> all = new LinkedHashSet<>();
    moves.forEach(one -> all.addAll(one.keySet()));
    moves.forEach(
        one ->
            one.forEach(
                (from, to) -> {
                  if (from != to) {
                    byTarget.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(from);
                  }
                }));
    if (moves.size() > 1) {
      return "the stage told";
    }
    return byTarget.entrySet().stream()
        .map(
            entry ->
                entry.getKey().label().en()
                    + (entry.getValue().equals(all)
                        ? ""
                        : " (from " + Way.inWords(entry.getValue()) + ")"))
        .collect(joining("; "));
  }

  private static String refusals() {
    return table(
        List.of("Refusal", "Svenska", "English"),
        Arrays.stream(RefusalKind.values())
            .map(kind -> List.of("`" + kind.id() + "`", kind.label().sv(), kind.label().en())));
  }

  private static String advice() {
    return table(
        List.of("Advice", "Svenska", "English", "Source"),
        Arrays.stream(AdviceKind.values())
            .map(
                kind ->
                    List.of(
                        "`" + kind.id() + "`",
                        kind.label().sv(),
                        kind.label().en(),
                        kind.source().text())));
  }

  private static String table(List<String> head, Stream<List<String>> rows) {
    return row(head)
        + "|"
        + "---|".repeat(head.size())
        + "\n"
        + rows.map(LifecyclePage::row).collect(joining());
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
