// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.UnreadableTextException;
import se.samverkan.sam.json.yaml.YamlTreeBuilder;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Tells a tree builder what the tokens of a JSON parser say. */
final class JsonTokens {

  private JsonTokens() {}

  /**
   * Tells the builder one value, from the parser's current token to the value's last.
   *
   * @throws UnreadableTextException if it cannot be read as a tree
   */
  static void tell(JsonParser parser, YamlTreeBuilder tree) {
    int open = 0;
    JsonToken token = parser.currentToken();
    do {
      Place place = place(parser.currentTokenLocation());
      switch (orEnd(token)) {
        case START_OBJECT -> {
          tree.startMapping(place);
          open++;
        }
        case START_ARRAY -> {
          tree.startSequence(place);
          open++;
        }
        case END_OBJECT, END_ARRAY -> {
          tree.end();
          open--;
        }
        case PROPERTY_NAME -> tree.key(place, parser.currentName());
        case VALUE_STRING -> tree.scalar(place, parser.getString(), true);
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
            tree.scalar(place, parser.getString(), false);
        case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw tree.stop(place, "this is not JSON");
      }
      if (open > 0) {
        token = parser.nextToken();
      }
    } while (open > 0);
  }

  static Place place(@Nullable TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1 || location.getColumnNr() < 1
        ? Place.UNKNOWN
        : new Place(location.getLineNr(), location.getColumnNr());
  }

  private static JsonToken orEnd(@Nullable JsonToken token) {
    return token == null ? JsonToken.NOT_AVAILABLE : token;
  }
}
