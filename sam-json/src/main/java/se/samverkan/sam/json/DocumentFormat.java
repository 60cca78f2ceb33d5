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

/**
 * How one kind of value is read and written as a document of its own. {@link SamJson} has one for
 * each kind. What is written in any {@link Layout} is read as an equal value.
 *
 * @param <T> the kind of value
 */
public final class DocumentFormat<T> {

  private final Form<T> form;
  private final int maxBytes;

  private DocumentFormat(Form<T> form, int maxBytes) {
    this.form = form;
    this.maxBytes = maxBytes;
  }

  /** Documents as long as one record may be. */
  static <T> DocumentFormat<T> of(Form<T> form) {
    return of(form, SamJson.MAX_BYTES);
  }

  static <T> DocumentFormat<T> of(Form<T> form, int maxBytes) {
    return new DocumentFormat<>(form, maxBytes);
  }

  /** Reads JSON in UTF-8: the value, or everything that is wrong with the document. */
  public Reading<T> read(byte[] json) {
    try {
      return readChecked(StrictText.decode(json, maxBytes));
    } catch (UnreadableTextException e) {
      return refused(e);
    }
  }

  /** Reads JSON. */
  public Reading<T> read(String json) {
    try {
      return readChecked(StrictText.check(json, maxBytes));
    } catch (UnreadableTextException e) {
      return refused(e);
    }
  }

  /**
   * Reads a part of a YAML document, which is sound itself. Pointers of problems begin at that
   * part; lines and columns are those of the document.
   */
  public Reading<T> read(YamlNode node) {
    return readNode(node, new Problems());
  }

  /** Reads YAML in UTF-8. */
  public Reading<T> readYaml(byte[] yaml) {
    return readDocument(YamlDocument.read(yaml));
  }

  /** Reads YAML. */
  public Reading<T> readYaml(String yaml) {
    return readDocument(YamlDocument.read(yaml));
  }

  /**
   * Writes a value. Equal values give equal texts.
   *
   * @throws IllegalArgumentException if it could not be read again: a text or date in it is one
   *     that a reader refuses, such as a text with a NUL character, or a number has more digits
   *     than are read
   */
  public String write(T value, Layout layout) {
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

  static <T> Reading<T> refused(UnreadableTextException e) {
    return new Reading.Refused<>(List.of(JsonProblem.of(e.problem())));
  }

  private Reading<T> readChecked(String json) {
    Problems problems = new Problems();
    return readNode(JsonText.read(json, problems), problems);
  }

  private Reading<T> readDocument(YamlDocument document) {
    Problems problems = new Problems();
    problems.addAll(document.problems());
    return readNode(document.root().orElse(null), problems);
  }

  private Reading<T> readNode(@Nullable YamlNode node, Problems problems) {
    T value = node == null ? null : form.read(node, Pointer.ROOT, problems);
    return value == null || problems.count() > 0
        ? new Reading.Refused<>(problems.inOrder())
        : new Reading.Read<>(value);
  }

  @Override
  public String toString() {
    return "the format of " + form.inWords();
  }
}
