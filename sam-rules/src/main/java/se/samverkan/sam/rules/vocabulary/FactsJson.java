// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.vocabulary;

import se.samverkan.sam.rules.page.JsonTree;

/** Facts as JSON. */
public final class FactsJson {

  private FactsJson() {}

  /** What was found. */
  public static JsonTree of(FactMatches matches) {
    return JsonTree.object()
        .put("word", matches.word())
        .put("meant", matches.meant())
        .list("facts", matches.entries(), FactsJson::entry);
  }

  private static JsonTree entry(FactEntry entry) {
    return JsonTree.object()
        .put("id", entry.id())
        .put("inRules", entry.inRules())
        .put("file", entry.file())
        .put("import", entry.imports())
        .put("pack", entry.pack())
        .put("label", entry.label())
        .put("question", entry.question())
        .put("type", entry.kind())
        .list(
            "values",
            entry.values(),
            value -> JsonTree.object().put("written", value.written()).put("label", value.label()))
        .list(
            "comparisons",
            entry.comparisons(),
            one ->
                JsonTree.object()
                    .put("operator", one.operator().symbol())
                    .put("example", entry.line(one)))
        .list("readBy", entry.readBy(), pack -> pack)
        .put("changeable", entry.changeable())
        .put("source", entry.source().text());
  }
}
