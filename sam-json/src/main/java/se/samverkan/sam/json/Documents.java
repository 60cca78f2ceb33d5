// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.StrictText;
import se.samverkan.sam.json.yaml.UnreadableTextException;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.json.yaml.YamlNode;
import tools.jackson.core.JsonGenerator;

/** Documents of any form, read and written whole. */
final class Documents {

  private Documents() {}

  static <T> Reading<T> readJson(Form<T> form, byte[] json, int maxBytes) {
    try {
      return readChecked(form, StrictText.decode(json, maxBytes));
    } catch (UnreadableTextException e) {
      return refused(e);
    }
  }

  static <T> Reading<T> readJson(Form<T> form, String json) {
    return readJson(form, json, SamJson.MAX_BYTES);
  }

  static <T> Reading<T> readJson(Form<T> form, String json, int maxBytes) {
    try {
      return readChecked(form, StrictText.check(json, maxBytes));
    } catch (UnreadableTextException e) {
      return refused(e);
    }
  }

  private static <T> Reading<T> readChecked(Form<T> form, String json) {
    Problems problems = new Problems();
    return readNode(form, JsonText.read(json, problems), problems);
  }

  static <T> Reading<T> readYaml(Form<T> form, YamlDocument document) {
    Problems problems = new Problems();
    problems.addAll(document.problems());
    return readNode(form, document.root().orElse(null), problems);
  }

  /** Reads a value from a part of a document, which is sound itself. */
  static <T> Reading<T> readNode(Form<T> form, YamlNode node) {
    return readNode(form, node, new Problems());
  }

  private static <T> Reading<T> readNode(Form<T> form, @Nullable YamlNode node, Problems problems) {
    T value = node == null ? null : form.read(node, Pointer.ROOT, problems);
    return value == null || problems.count() > 0
        ? new Reading.Refused<>(problems.inOrder())
        : new Reading.Read<>(value);
  }

  static <T> Reading<T> refused(UnreadableTextException e) {
    return new Reading.Refused<>(List.of(JsonProblem.of(e.problem())));
  }

  static <T> String write(Form<T> form, T value, Layout layout) {
    if (layout == Layout.YAML) {
      YamlSink sink = new YamlSink();
      form.write(value, sink);
      return sink.finish();
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonText.generator(text, layout)) {
      form.write(value, new JsonSink(generator));
    }
    return layout == Layout.INDENTED ? text.append('\n').toString() : text.toString();
  }
}
