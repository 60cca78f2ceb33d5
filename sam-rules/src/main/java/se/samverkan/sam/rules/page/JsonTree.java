// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.page;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.samverkan.sam.core.label.Label;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * An object of JSON, in which properties stand in the order in which they were put. What is absent
 * is left out; a label is an object with {@code sv} and {@code en}; a day is a text; a constant is
 * spelt as in all files, such as {@code notMet}.
 */
public final class JsonTree {

  private static final Pattern WORD_BEGINS = Pattern.compile("_(.)");
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Object> properties = new LinkedHashMap<>();

  private JsonTree() {}

  /** An empty object. */
  public static JsonTree object() {
    return new JsonTree();
  }

  /** The object with a text, a number, a truth value, a day, a label, a constant or an object. */
  public JsonTree put(String name, Object value) {
    properties.put(name, plain(value));
    return this;
  }

  /** The object with a value if there is one. */
  public JsonTree put(String name, Optional<?> value) {
    value.ifPresent(there -> put(name, there));
    return this;
  }

  /** The object with a list. */
  public <T> JsonTree list(String name, Iterable<T> items, Function<? super T, ?> item) {
    List<Object> list = new ArrayList<>();
    items.forEach(one -> list.add(plain(item.apply(one))));
    properties.put(name, list);
    return this;
  }

  /** A constant as files spell it. */
  public static String word(Enum<?> code) {
    return WORD_BEGINS
        .matcher(code.name().toLowerCase(Locale.ROOT))
        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  private static Object plain(Object value) {
    if (value instanceof Label label) {
      return object().put("sv", label.sv()).put("en", label.en());
    } else if (value instanceof Enum<?> code) {
      return word(code);
    } else if (value instanceof LocalDate day) {
      return day.toString();
    } else if (value instanceof String
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Boolean
        || value instanceof JsonTree) {
      return value;
    }
    throw new IllegalArgumentException("a value of this kind is not written");
  }

  /** The text, indented by two spaces, with a line feed at its end; the same on every machine. */
  public String text() {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(indenting(), text)) {
      write(generator, this);
    }
    return text.append('\n').toString();
  }

  /** The text in one line, without a line feed. */
  public String line() {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(generator, this);
    }
    return text.toString();
  }

  private static void write(JsonGenerator generator, Object value) {
    if (value instanceof JsonTree tree) {
      generator.writeStartObject();
      tree.properties.forEach(
          (name, inside) -> {
            generator.writeName(name);
            write(generator, inside);
          });
      generator.writeEndObject();
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      list.forEach(inside -> write(generator, inside));
      generator.writeEndArray();
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (value instanceof Number number) {
      generator.writeNumber(number.longValue());
    } else {
      generator.writeString((String) value);
    }
  }

  private static ObjectWriteContext indenting() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    PrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return printer;
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }
}
