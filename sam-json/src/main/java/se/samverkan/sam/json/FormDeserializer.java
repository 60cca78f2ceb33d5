// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.text.Pointer;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.UnreadableTextException;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlScalar;
import se.samverkan.sam.json.yaml.YamlTreeBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads values of one form with a host's mapper. */
final class FormDeserializer<T> extends ValueDeserializer<T> {

  private final Class<T> type;
  private final Form<T> form;

  FormDeserializer(Class<T> type, Form<T> form) {
    this.type = type;
    this.form = form;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    Problems problems = new Problems();
    YamlNode node = tree(parser, problems);
    T value = node == null ? null : form.read(node, Pointer.ROOT, problems);
    if (value == null || problems.count() > 0) {
      throw refusal(parser, problems.inOrder());
    }
    return value;
  }

  /** Null is not a value, though a host's own property may be null instead of having one. */
  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    JsonParser parser = context.getParser();
    if (parser != null
        && parser.currentToken() == JsonToken.VALUE_NULL
        && parser.streamReadContext().inRoot()) {
      Problems problems = new Problems();
      Place place = JsonTokens.place(parser.currentTokenLocation());
      form.refuse(new YamlScalar(place, "null", false), Pointer.ROOT, problems);
      throw refusal(parser, problems.inOrder());
    }
    return null;
  }

  private @Nullable YamlNode tree(JsonParser parser, Problems problems) {
    YamlTreeBuilder tree = new YamlTreeBuilder(JsonText.MAX_DEPTH);
    try {
      JsonTokens.tell(parser, tree);
      problems.addAll(tree.problems());
      return tree.root();
    } catch (UnreadableTextException e) {
      problems.addAll(tree.problems());
      problems.addAll(List.of(e.problem()));
      return null;
    }
  }

  private JacksonException refusal(JsonParser parser, List<JsonProblem> problems) {
    return MismatchedInputException.from(parser, type, RefusedException.summary(problems))
        .withCause(new RefusedException(problems));
  }
}
