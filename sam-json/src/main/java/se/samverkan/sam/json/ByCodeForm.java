// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.core.code.CodeList;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;

/**
 * Values of one form by the code of what they are about, written in the order of the codes.
 *
 * @param value the form of each
 */
record ByCodeForm<T>(Form<T> value) implements Form<Map<String, T>> {

  @Override
  public String inWords() {
    return "a mapping of codes";
  }

  @Override
  public @Nullable Map<String, T> read(YamlNode node, Pointer at, Problems problems) {
    if (!(node instanceof YamlMapping mapping)) {
      refuse(node, at, problems);
      return null;
    }
    int before = problems.count();
    Map<String, T> values = new TreeMap<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      Pointer there = at.then(entry.key());
      if (!CodeList.isId(entry.key())) {
        problems.add(
            entry.keyPlace(),
            there,
            Pointer.quote(entry.key()) + " is not " + CommonForms.CODE.inWords());
      }
      T read = value.read(entry.value(), there, problems);
      if (read != null) {
        values.put(entry.key(), read);
      }
    }
    return problems.count() == before ? values : null;
  }

  @Override
  public void write(Map<String, T> values, Sink sink) {
    sink.startMapping();
    new TreeMap<>(values)
        .forEach(
            (code, each) -> {
              if (!CodeList.isId(code)) {
                throw new IllegalArgumentException(
                    "cannot be written as " + CommonForms.CODE.inWords());
              }
              sink.property(code);
              value.write(each, sink);
            });
    sink.endMapping();
  }
}
