// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.yaml;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text, a number, a truth value or nothing.
 *
 * <p>What a plain (unquoted) scalar is follows the core schema of YAML 1.2, with nothing added:
 * {@code yes}, {@code no} and {@code 2024-05-01} are texts. Left out of it are numbers that people
 * read in different ways: {@code 0x1f} and {@code 0o17} are texts, and {@code 007}, {@code +7} and
 * {@code 1e3} are numbers of no use as whole ones, so that they must be quoted where they are texts
 * and written otherwise where they are not.
 *
 * @param place where it begins
 * @param raw what stands there, without quotes and with escapes resolved
 * @param quoted whether it was written in quotes or as a block, and so is a text whatever it says
 */
public record YamlScalar(Place place, String raw, boolean quoted) implements YamlNode {

  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,9}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(\\.[0-9]++|[0-9]++(\\.[0-9]*+)?)([eE][-+]?[0-9]++)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
  private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");

  /** What a scalar is. */
  public enum Kind {
    /** Quoted, or plain and nothing else. */
    TEXT("a text"),
    /** A number of any form; see {@link YamlScalar#integer()} for those that are whole. */
    NUMBER("a number"),
    /** True or false. */
    TRUTH("true or false"),
    /** Nothing. */
    NULL("nothing");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /**
   * @throws NullPointerException if anything is null
   */
  public YamlScalar {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(raw, "raw");
  }

  /** What it is. */
  public Kind kind() {
    if (quoted) {
      return Kind.TEXT;
    } else if (NULL.matcher(raw).matches()) {
      return Kind.NULL;
    } else if (TRUTH.matcher(raw).matches()) {
      return Kind.TRUTH;
    }
    return isNumber(raw) ? Kind.NUMBER : Kind.TEXT;
  }

  /** What it says, if it is a text. */
  public Optional<String> text() {
    return kind() == Kind.TEXT ? Optional.of(raw) : Optional.empty();
  }

  /** What it says, if it is a whole number that fits into an int, written as people write it. */
  public Optional<Integer> integer() {
    if (quoted || !INTEGER.matcher(raw).matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(raw);
    return (int) number == number ? Optional.of((int) number) : Optional.empty();
  }

  /** What it says, if it is true or false. */
  public Optional<Boolean> truth() {
    return kind() == Kind.TRUTH
        ? Optional.of(raw.charAt(0) == 't' || raw.charAt(0) == 'T')
        : Optional.empty();
  }

  @Override
  public String kindInWords() {
    return kind().words;
  }

  /** Says what it is and where, never what it says. */
  @Override
  public String toString() {
    return kind().words + " at " + place;
  }

  private static boolean isNumber(String raw) {
    return NUMBER.matcher(raw).matches();
  }
}
