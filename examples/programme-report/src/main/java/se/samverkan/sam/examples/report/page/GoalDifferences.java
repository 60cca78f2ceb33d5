// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samverkan.sam.core.goal.GoalEvaluation;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.examples.report.ProgrammeFigures;

/** Who counts in one wording of a goal and not in another. */
final class GoalDifferences {

  private GoalDifferences() {}

  static Block of(ProgrammeFigures figures, Disclosure disclosure) {
    Map<String, GoalEvaluation> goals = new LinkedHashMap<>();
    figures.goals().forEach(one -> goals.put(one.goal().id(), one));
    GoalOrigin origin = new GoalOrigin(figures);
    List<Block.Entry> rows =
        figures.differences().stream()
            .map(
                one -> {
                  GoalEvaluation goal = Objects.requireNonNull(goals.get(one.goal()));
                  GoalEvaluation variant = Objects.requireNonNull(goals.get(one.variant()));
                  return Block.Entry.of(
                      one.goal() + "/" + one.variant(),
                      between(goal.goal().label(), variant.goal().label()),
                      disclosure.people(one.difference().onlyInFirst()),
                      disclosure.people(one.difference().onlyInSecond()),
                      disclosure.people(one.difference().open()),
                      origin.madeUp(goal).orElseGet(() -> origin.of(variant)));
                })
            .toList();
    return new Block.Grid(
        "goals-differences",
        new Label(
            "Vilka som räknas i en ordalydelse och inte i en annan",
            "Who counts in one wording and not in another"),
        new Label("Ordalydelser", "Wordings"),
        List.of(
            Block.Column.of("only-first", "Bara i den första", "Only in the first"),
            Block.Column.of("only-second", "Bara i den andra", "Only in the second"),
            Block.Column.of("open", "Öppet", "Open"),
            GoalOrigin.COLUMN),
        rows);
  }

  private static Label between(Label one, Label other) {
    return new Label(one.sv() + " – mot – " + other.sv(), one.en() + " – against – " + other.en());
  }
}
