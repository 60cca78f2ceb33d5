// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.difference;

import java.util.Map;
import se.samverkan.sam.core.fact.FactField;
import se.samverkan.sam.core.fact.FactSheet;
import se.samverkan.sam.rules.page.JsonTree;
import se.samverkan.sam.rules.space.CellWords;

/** What changes from one pack to another, as JSON. */
public final class DifferenceJson {

  private DifferenceJson() {}

  /** What changes for anybody. */
  public static JsonTree of(PackDifference difference) {
    return JsonTree.object()
        .put("before", pack(difference.before()))
        .put("after", pack(difference.after()))
        .put("exact", difference.exact())
        .put("changesVerdicts", difference.changesVerdicts())
        .put("provedWithoutEffect", difference.isProvedWithoutEffect())
        .list("days", difference.days(), DifferenceJson::day)
        .list("texts", difference.texts(), DifferenceJson::text);
  }

  /** What becomes of a population. */
  public static JsonTree of(PopulationCount count) {
    return JsonTree.object()
        .put("before", pack(count.before()))
        .put("after", pack(count.after()))
        .put("asOf", count.asOf())
        .put("people", count.people())
        .put("programme", change(count.programme()))
        .list("groups", count.groups(), DifferenceJson::change);
  }

  private static JsonTree pack(PackName name) {
    return JsonTree.object()
        .put("pack", name.pack())
        .put("version", name.version())
        .put("sha256", name.sha256())
        .list("readings", name.readings(), reading -> reading);
  }

  private static JsonTree day(DayDifference day) {
    return JsonTree.object()
        .put("from", day.from())
        .list("groups", day.groups(), DifferenceJson::subject)
        .put("programme", subject(day.programme()));
  }

  private static JsonTree subject(SubjectDifference subject) {
    JsonTree tree =
        JsonTree.object()
            .put("group", subject.group())
            .put("label", subject.label())
            .put("exact", subject.exact())
            .put("sampled", subject.sampled())
            .list("people", subject.people().entrySet(), DifferenceJson::count);
    if (!subject.cells().isEmpty()) {
      tree.list("cells", subject.cells().entrySet(), DifferenceJson::count);
    }
    return tree.list("examples", subject.examples(), DifferenceJson::example);
  }

  private static JsonTree count(Map.Entry<Transition, Long> entry) {
    return transition(entry.getKey()).put("number", entry.getValue());
  }

  private static JsonTree transition(Transition transition) {
    return JsonTree.object().put("from", transition.from()).put("to", transition.to());
  }

  private static JsonTree example(ChangedPerson person) {
    JsonTree tree = transition(person.transition());
    tree.list(
        "changed", person.changed().known(), (FactField<?> field) -> fact(field, person.changed()));
    person
        .unchanged()
        .ifPresent(
            other ->
                person.field().ifPresent(field -> tree.put("unchangedWith", fact(field, other))));
    return tree;
  }

  private static JsonTree fact(FactField<?> field, FactSheet person) {
    return JsonTree.object().put("fact", field.id()).put("words", CellWords.of(field, person));
  }

  private static JsonTree text(TextChange change) {
    return JsonTree.object()
        .put("kind", change.kind())
        .put("label", change.kind().label())
        .put("canDecide", change.kind().canDecide())
        .put("about", change.about())
        .put("before", change.before().map(site -> site.toString()))
        .put("after", change.after().map(site -> site.toString()));
  }

  private static JsonTree change(SubjectChange change) {
    return JsonTree.object()
        .put("group", change.group())
        .put("label", change.label())
        .list("transitions", change.transitions().entrySet(), DifferenceJson::count)
        .list("changes", change.changes(), DifferenceJson::detail);
  }

  private static JsonTree detail(TransitionDetail detail) {
    return transition(detail.transition())
        .put("number", detail.count())
        .list(
            "because",
            detail.because().entrySet(),
            entry ->
                JsonTree.object().put("criterion", entry.getKey()).put("number", entry.getValue()))
        .put("withoutCriterion", detail.withoutCriterion())
        .put("hasAllIds", detail.hasAllIds())
        .list("ids", detail.ids(), id -> id);
  }
}
