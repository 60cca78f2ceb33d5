// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.audit;

import se.samverkan.sam.core.assessment.Provenance;
import se.samverkan.sam.rules.page.JsonTree;

/**
 * What came of a record, as JSON. It shows what stands on both sides of a difference where that was
 * asked for, and nothing else of a person.
 */
public final class ReplayJson {

  private ReplayJson() {}

  /**
   * The JSON of what came of one record.
   *
   * @param line its line in the file, from 1
   */
  public static JsonTree of(int line, Replayed replayed) {
    JsonTree tree = JsonTree.object().put("line", line);
    return replayed.fold(
        equal ->
            tree.put("result", "equal")
                .put("recorded", program(equal.recorded()))
                .put("now", program(equal.now())),
        differs ->
            tree.put("result", "differs")
                .put("recorded", program(differs.recorded()))
                .put("now", program(differs.now()))
                .put("onlyInWords", differs.onlyInWords())
                .list("causes", differs.causes(), ReplayJson::cause)
                .list("differences", differs.differences(), ReplayJson::difference),
        impossible ->
            tree.put("result", "impossible")
                .list("obstacles", impossible.obstacles(), ReplayJson::obstacle));
  }

  private static JsonTree program(Provenance made) {
    return JsonTree.object()
        .put("pack", made.pack())
        .put("version", made.version())
        .put("sha256", made.sha256())
        .put("engine", made.engine())
        .put("library", made.library());
  }

  private static JsonTree cause(Cause cause) {
    return JsonTree.object().put("cause", cause).put("label", cause.label());
  }

  private static JsonTree difference(Difference difference) {
    JsonTree tree =
        JsonTree.object()
            .put("pointer", difference.pointer())
            .put("change", difference.change())
            .put("concernsWords", difference.concernsWords());
    difference
        .values()
        .ifPresent(values -> tree.put("recorded", values.recorded()).put("now", values.now()));
    return tree;
  }

  private static JsonTree obstacle(Obstacle obstacle) {
    return JsonTree.object()
        .put("obstacle", obstacle.kind())
        .put("label", obstacle.told())
        .list("details", obstacle.details(), detail -> detail);
  }
}
