// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlScalar;

/**
 * A value that is one text.
 *
 * @param inWords what the text is
 * @param pattern what the text has in it, in words that JSON Schema shares
 * @param parse the value of a text; throws IllegalArgumentException, with a message that repeats no
 *     value, if it has none
 * @param print the text of a value
 */
record TextForm<T>(
    String inWords, Pattern pattern, Function<String, T> parse, Function<T, String> print)
    implements Form<T> {

  @Override
  public @Nullable T read(YamlNode node, Pointer at, Problems problems) {
    String text = node.asText().orElse(null);
    if (text == null) {
      refuse(node, at, problems);
      return null;
    }
    if (!pattern.matcher(text).find()) {
      problems.add(node.place(), at, "expected " + inWords);
      return null;
    }
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      problems.add(node.place(), at, String.valueOf(e.getMessage()));
      return null;
    }
  }

  /** Another scalar may be what is expected, if it were quoted. */
  @Override
  public String advice(YamlNode node) {
    boolean fits =
        node instanceof YamlScalar scalar
            && !scalar.isNull()
            && pattern.matcher(scalar.raw()).find();
    return fits ? "put it in quotes" : "";
  }

  @Override
  public void write(T value, Sink sink) {
    String text = print.apply(value);
    if (!pattern.matcher(text).find()) {
      throw new IllegalArgumentException("cannot be written as " + inWords);
    }
    sink.text(text);
  }
}
