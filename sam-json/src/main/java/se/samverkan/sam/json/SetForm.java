// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlSequence;

/**
 * Values of one form, each once. They are read in any order and written in their own.
 *
 * @param item the form of each
 */
record SetForm<T extends Comparable<? super T>>(Form<T> item) implements Form<Set<T>> {

  @Override
  public String inWords() {
    return "a list";
  }

  @Override
  public @Nullable Set<T> read(YamlNode node, Pointer at, Problems problems) {
    if (!(node instanceof YamlSequence sequence)) {
      refuse(node, at, problems);
      return null;
    }
    int before = problems.count();
    Set<T> values = new TreeSet<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      YamlNode each = sequence.items().get(i);
      T value = item.read(each, at.then(i), problems);
      if (value != null && !values.add(value)) {
        problems.add(each.place(), at.then(i), "this stands in the list twice");
      }
    }
    return problems.count() == before ? Collections.unmodifiableSet(values) : null;
  }

  @Override
  public void write(Set<T> values, Sink sink) {
    sink.startList();
    new TreeSet<>(values).forEach(value -> item.write(value, sink));
    sink.endList();
  }
}
