// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.fact.FactList;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.text.Suggestion;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlSequence;

/**
 * A list that says how far it is known, by the one property it has. Of an unknown one nothing is
 * written at all; see {@link ObjectForm}.
 *
 * @param list the form of the entries
 */
record FactListForm<T>(ListForm<T> list) implements Form<FactList<T>> {

  static final String COMPLETE = "complete";
  static final String AT_LEAST = "atLeast";

  private static final String BARE_LIST =
      "a list has to say how far it is known; put it under `complete` (there are no others) or under"
          + " `atLeast` (there may be more)";

  private static final List<String> NAMES = List.of(COMPLETE, AT_LEAST);

  @Override
  public String inWords() {
    return "`complete` or `atLeast` with a list";
  }

  @Override
  public @Nullable FactList<T> read(YamlNode node, Pointer at, Problems problems) {
    if (!(node instanceof YamlMapping mapping)) {
      if (node instanceof YamlSequence) {
        problems.add(node.place(), at, BARE_LIST);
      } else {
        refuse(node, at, problems);
      }
      return null;
    }
    FactList<T> facts = null;
    boolean sound = true;
    for (YamlMapping.Entry entry : mapping.entries()) {
      Pointer there = at.then(entry.key());
      if (!NAMES.contains(entry.key())) {
        problems.add(
            entry.keyPlace(),
            there,
            Pointer.quote(entry.key())
                + " does not say how far a list is known; expected "
                + inWords()
                + Suggestion.after(entry.key(), NAMES));
        sound = false;
        continue;
      }
      List<T> entries = list.read(entry.value(), there, problems);
      sound &= entries != null;
      if (entries != null) {
        facts =
            entry.key().equals(COMPLETE) ? FactList.complete(entries) : FactList.atLeast(entries);
      }
    }
    if (sound && mapping.entries().size() != 1) {
      problems.add(node.place(), at, "expected either `complete` or `atLeast`, with a list");
      return null;
    }
    return sound ? facts : null;
  }

  @Override
  public void write(FactList<T> facts, Sink sink) {
    if (facts.isUnknown()) {
      throw new IllegalArgumentException("an unknown list is left out, not written");
    }
    sink.startMapping();
    sink.property(facts.isComplete() ? COMPLETE : AT_LEAST);
    list.write(facts.entries(), sink);
    sink.endMapping();
  }
}
