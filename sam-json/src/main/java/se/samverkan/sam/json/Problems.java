// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.TextProblem;
import se.samverkan.sam.json.yaml.YamlTreeBuilder;

/** What has been found wrong with a document so far. */
final class Problems {

  private static final Comparator<JsonProblem> BY_PLACE =
      Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column);

  private final List<JsonProblem> all = new ArrayList<>();

  void add(Place place, Pointer at, String message) {
    all.add(new JsonProblem(at.text(), place.line(), place.column(), message));
  }

  void addAll(List<TextProblem> problems) {
    problems.forEach(problem -> all.add(JsonProblem.of(problem)));
  }

  /** Adds what is wrong with one line of a text, by the number that the line has in it. */
  void addLine(int number, Problems inLine) {
    inLine.all.forEach(
        one -> all.add(new JsonProblem(one.pointer(), number, one.column(), one.message())));
  }

  int count() {
    return all.size();
  }

  /** In the order of the text; of very many, the first. */
  List<JsonProblem> inOrder() {
    List<JsonProblem> first =
        all.stream().sorted(BY_PLACE).distinct().limit(YamlTreeBuilder.MOST_PROBLEMS).toList();
    if (all.size() <= YamlTreeBuilder.MOST_PROBLEMS) {
      return first;
    }
    List<JsonProblem> told = new ArrayList<>(first);
    JsonProblem last = first.get(first.size() - 1);
    told.add(
        new JsonProblem(
            "", last.line(), last.column(), "there are more problems than are told here"));
    return List.copyOf(told);
  }
}
