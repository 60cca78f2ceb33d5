// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverkan.sam.json.yaml.StrictText;
import se.samverkan.sam.json.yaml.UnreadableTextException;
import se.samverkan.sam.json.yaml.YamlMapping;
import se.samverkan.sam.json.yaml.YamlNode;
import se.samverkan.sam.json.yaml.YamlScalar;
import se.samverkan.sam.json.yaml.YamlSequence;

/**
 * One way to write each document of JSON: what a store changes that keeps the document and not its
 * text, such as the order of properties, escapes and space, changes nothing in it. Properties are
 * sorted by their UTF-16 code units, there is no space, a text is escaped only where it must be,
 * and a number is written out without needless noughts. For the documents of this library, whose
 * numbers are short, that is RFC 8785.
 */
public final class CanonicalJson {

  /** No number of the library has so many digits; one that has is left as it was written. */
  private static final int MOST_DIGITS = 64;

  private static final int FIRST_VISIBLE = 0x20;

  private final StringBuilder text = new StringBuilder();

  private CanonicalJson() {}

  /** A document in canonical form; or what keeps a text from being a document of JSON. */
  public static Reading<String> of(String json) {
    Problems problems = new Problems();
    YamlNode tree = tree(json, problems);
    return tree == null || problems.count() > 0
        ? new Reading.Refused<>(problems.inOrder())
        : new Reading.Read<>(of(tree));
  }

  /** A part of a document in canonical form. */
  public static String of(YamlNode node) {
    CanonicalJson canonical = new CanonicalJson();
    canonical.write(node);
    return canonical.text.toString();
  }

  /** SHA-256 over the canonical form in UTF-8, in lower-case hexadecimal. */
  public static String sha256(YamlNode node) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(of(node).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The tree of a text of the library's own, or of one that is to be looked at. */
  static @Nullable YamlNode tree(String json, Problems problems) {
    try {
      return JsonText.read(StrictText.check(json, SamJson.MAX_RECORD_BYTES), problems);
    } catch (UnreadableTextException e) {
      problems.addAll(List.of(e.problem()));
      return null;
    }
  }

  private void write(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      List<YamlMapping.Entry> entries = new ArrayList<>(mapping.entries());
      entries.sort(Comparator.comparing(YamlMapping.Entry::key));
      String before = "{";
      for (YamlMapping.Entry entry : entries) {
        text.append(before);
        quoted(entry.key());
        text.append(':');
        write(entry.value());
        before = ",";
      }
      text.append(entries.isEmpty() ? "{}" : "}");
    } else if (node instanceof YamlSequence sequence) {
      String before = "[";
      for (YamlNode item : sequence.items()) {
        text.append(before);
        write(item);
        before = ",";
      }
      text.append(sequence.items().isEmpty() ? "[]" : "]");
    } else {
      scalar((YamlScalar) node);
    }
  }

  private void scalar(YamlScalar scalar) {
    switch (scalar.kind()) {
      case TEXT -> quoted(scalar.raw());
      case NUMBER -> text.append(number(scalar.raw()));
      case TRUTH -> text.append(scalar.raw().toLowerCase(Locale.ROOT));
      case NULL -> text.append("null");
    }
  }

  /** A number with an exponent as large as some text asks for is not written out. */
  private static String number(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw);
      if (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
      }
      return raw;
    } catch (NumberFormatException e) {
      return raw; // only YAML has such numbers
    }
  }

  private void quoted(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\f' -> text.append("\\f");
        case '\r' -> text.append("\\r");
        default -> {
          if (c < FIRST_VISIBLE) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
