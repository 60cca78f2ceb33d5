// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.rules.internal.table;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samverkan.sam.json.yaml.Place;
import se.samverkan.sam.json.yaml.YamlDocument;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlScalar;
import se.samverkan.sam.json.yaml.YamlSequence;

/** YAML on one line, as it stands in braces and brackets; quoted wherever that could be doubted. */
public final class FlowText {

  /** What needs no quotes, in braces or out of them. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ._/()§–-]*[\\p{L}\\p{N}._/()§–-])?");

  private static final Set<String> TRUTHS_OF_OLD = Set.of("y", "n", "yes", "no", "on", "off");

  private FlowText() {}

  /** The text of a node. */
  public static String of(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      return mapping.entries().stream()
          .map(entry -> text(entry.key()) + ": " + of(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (node instanceof YamlSequence list) {
      return list.items().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
    }
    YamlScalar scalar = (YamlScalar) node;
    return scalar.kind() == YamlScalar.Kind.TEXT ? text(scalar.raw()) : scalar.raw();
  }

  /** The node that a text is, all of it at one place; or nothing if it is not sound. */
  static Optional<YamlNode> read(String text, Place place) {
    YamlDocument document = YamlDocument.read(text);
    return document.isSound() ? document.root().map(node -> moved(node, place)) : Optional.empty();
  }

  /** Whether a cell says by its first character that it is written so. */
  static boolean begins(String cell) {
    return !cell.isEmpty() && "{[\"".indexOf(cell.charAt(0)) >= 0;
  }

  private static String text(String text) {
    boolean plainly =
        PLAIN.matcher(text).matches()
            && new YamlScalar(Place.UNKNOWN, text, false).kind() == YamlScalar.Kind.TEXT
            && !TRUTHS_OF_OLD.contains(text.toLowerCase(Locale.ROOT));
    return plainly ? text : quoted(text);
  }

  /** In double quotes, with whatever is not seen as a number. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (c < ' ' || (c >= 0x7F && c <= 0xA0) || c == 0x2028 || c == 0x2029) {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static YamlNode moved(YamlNode node, Place place) {
    if (node instanceof YamlMapping mapping) {
      return new YamlMapping(
          place,
          mapping.entries().stream()
              .map(one -> new YamlMapping.Entry(one.key(), place, moved(one.value(), place)))
              .toList());
    } else if (node instanceof YamlSequence list) {
      return new YamlSequence(
          place, list.items().stream().map(item -> moved(item, place)).toList());
    }
    YamlScalar scalar = (YamlScalar) node;
    return new YamlScalar(place, scalar.raw(), scalar.quoted());
  }
}
