// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlSequence;

/**
 * Values of one form, one after another.
 *
 * @param item the form of each
 */
record ListForm<T>(Form<T> item) implements Form<List<T>> {

  @Override
  public String inWords() {
    return "a list";
  }

  @Override
  public @Nullable List<T> read(YamlNode node, Pointer at, Problems problems) {
    if (!(node instanceof YamlSequence sequence)) {
      refuse(node, at, problems);
      return null;
    }
    List<T> values = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      T value = item.read(sequence.items().get(i), at.then(i), problems);
      if (value != null) {
        values.add(value);
      }
    }
    return values.size() == sequence.items().size() ? values : null;
  }

  @Override
  public void write(List<T> values, Sink sink) {
    sink.startList();
    values.forEach(value -> item.write(value, sink));
    sink.endList();
  }
}
