// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.sam.core.label.Label;
import se.samverkan.sam.core.label.Source;
import se.samverkan.sam.core.programme.DatedValue;
import se.samverkan.sam.core.programme.PolicyValue;
import se.samverkan.sam.core.programme.Programme;

/** What was assumed where the papers say nothing. */
final class AssumptionSection {

  private AssumptionSection() {}

  static Section of(Programme programme) {
    List<Block.Entry> entries = new ArrayList<>();
    programme.values().names().stream()
        .flatMap(name -> programme.values().history(name).stream())
        .forEach(value -> add(entries, "value:", value));
    programme.policy().terms().stream()
        .flatMap(term -> programme.policy().history(term).stream())
        .map(PolicyValue::value)
        .forEach(value -> add(entries, "policy:", value));
    programme
        .goals()
        .forEach(
            goal ->
                entry("goal:" + goal.id(), goal.label(), goal.assumption(), goal.source())
                    .ifPresent(entries::add));
    return Section.of(
        "assumptions",
        "Antaganden",
        "Assumptions",
        entries.isEmpty()
            ? List.of(Block.text("Inga är gjorda.", "None are made."))
            : List.of(new Block.Facts("assumptions-list", Block.Style.LIST, entries)));
  }

  private static void add(List<Block.Entry> entries, String kind, DatedValue value) {
    entry(
            kind + value.name() + ":" + value.from(),
            value.label(),
            value.assumption(),
            value.source())
        .ifPresent(entries::add);
  }

  private static Optional<Block.Entry> entry(
      String id, Label label, Optional<Label> assumption, Source source) {
    return assumption.map(one -> Block.Entry.of(id, label, Cell.words(one), Cell.cited(source)));
  }
}
