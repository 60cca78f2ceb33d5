// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.check;

import se.samverkan.sam.core.label.Language;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.rules.pack.Manifest;
import se.samverkan.sam.rules.pack.PackFiles;
import se.samverkan.sam.rules.pack.PackProblem;
import se.samverkan.sam.rules.page.JsonTree;
import se.samverkan.sam.rules.wording.ProblemWords;

/** A check as JSON. Messages and advice stand there in both languages. */
public final class CheckJson {

  private CheckJson() {}

  /** The check. */
  public static JsonTree of(PackCheck check) {
    return JsonTree.object()
        .put("pack", check.id())
        .put("version", check.manifest().map(Manifest::version))
        .put("validFrom", check.manifest().map(Manifest::validFrom))
        .put("sha256", check.pack().map(pack -> pack.sha256()))
        .put("usable", check.isUsable())
        .list("problems", check.problems(), CheckJson::problem)
        .list("warnings", check.warnings(), CheckJson::problem)
        .put("basedOn", check.base().map(CheckJson::base))
        .list("assumptions", check.assumptions(), CheckJson::assumption)
        .list("interpretations", check.readings(), CheckJson::reading);
  }

  private static JsonTree problem(PackProblem problem) {
    return place(problem.file(), new Place(problem.line(), problem.column()))
        .put("message", words(problem.message()))
        .put("advice", problem.advice().map(CheckJson::words));
  }

  private static JsonTree words(String text) {
    return JsonTree.object().put("sv", ProblemWords.in(Language.SV, text)).put("en", text);
  }

  private static JsonTree base(BaseComparison base) {
    return JsonTree.object()
        .put("pack", base.noted().pack())
        .put("notedVersion", base.noted().version())
        .put("notedSha256", base.noted().sha256())
        .put("version", base.version())
        .put("sha256", base.sha256())
        .put("drifted", base.hasDrifted())
        .list(
            "changes",
            base.changes(),
            one ->
                place(one.file(), one.place())
                    .put("kind", one.kind())
                    .put("id", one.id())
                    .put("replaces", one.replaces()));
  }

  private static JsonTree assumption(Assumption one) {
    return place(PackFiles.MANIFEST, one.place())
        .put("kind", one.kind())
        .put("id", one.id())
        .put("label", one.label())
        .put("value", one.value())
        .put("from", one.from())
        .put("assumption", one.text())
        .put("source", one.source().text());
  }

  private static JsonTree reading(ChosenReading one) {
    return place(PackFiles.MANIFEST, one.place())
        .put("id", one.interpretation())
        .put("question", one.question())
        .put("reading", one.reading())
        .put("inForce", one.inForce())
        .list(
            "others",
            one.others().entrySet(),
            other -> JsonTree.object().put("id", other.getKey()).put("label", other.getValue()))
        .put("source", one.source().text());
  }

  /** A place that is not known is left out. */
  private static JsonTree place(String file, Place place) {
    JsonTree tree = JsonTree.object().put("file", file);
    if (place.line() > 0) {
      tree.put("line", place.line());
    }
    return place.column() > 0 ? tree.put("column", place.column()) : tree;
  }
}
