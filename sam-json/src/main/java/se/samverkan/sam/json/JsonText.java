// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.UnreadableTextException;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlTreeBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON text to and from a tree, by Jackson's streaming part alone: no mapper, so that nothing a
 * host has configured or lacks changes what is read.
 */
final class JsonText {

  static final int MAX_DEPTH = 32;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH + 1).build())
          .build();

  private static final ObjectWriteContext INDENTING =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return indenting();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private JsonText() {}

  /**
   * The tree of a text that has passed {@link se.samverkan.sam.json.yaml.StrictText}; null if it
   * has problems that keep it from being one, which are then noted.
   */
  static @Nullable YamlNode read(String text, Problems problems) {
    YamlTreeBuilder tree = new YamlTreeBuilder(MAX_DEPTH);
    try {
      tell(text, tree);
      problems.addAll(tree.problems());
      return tree.root();
    } catch (UnreadableTextException e) {
      problems.addAll(tree.problems());
      problems.addAll(List.of(e.problem()));
      return null;
    }
  }

  /** A generator of text in one of the layouts of JSON. */
  static JsonGenerator generator(Writer text, Layout layout) {
    return FACTORY.createGenerator(
        layout == Layout.INDENTED ? INDENTING : ObjectWriteContext.empty(), text);
  }

  /** One property or item a line, two spaces a level, on every machine. */
  static DefaultPrettyPrinter indenting() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  private static void tell(String text, YamlTreeBuilder tree) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw tree.stop(Place.START, "there is nothing to read");
      }
      JsonTokens.tell(parser, tree);
      if (parser.nextToken() != null) {
        throw tree.stop(
            JsonTokens.place(parser.currentTokenLocation()),
            "there is more after the end of the document");
      }
    } catch (JacksonException e) {
      throw tree.stop(JsonTokens.place(e.getLocation()), JsonSyntax.inWords(e));
    }
  }
}
