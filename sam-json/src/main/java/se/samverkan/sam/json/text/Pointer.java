// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.json.text;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A path of keys and positions from the root of a document to a part of it, as a JSON Pointer (RFC
 * 6901). A key that may be somebody's data rather than a name is shown as an asterisk.
 *
 * @param text the pointer; empty for the root
 */
public record Pointer(String text) {

  /** The whole document. */
  public static final Pointer ROOT = new Pointer("");

  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}0-9_.-]{0,63}");
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{5}");

  /**
   * @throws NullPointerException if the text is null
   */
  public Pointer {
    Objects.requireNonNull(text, "text");
  }

  /** The part under a key of this one. */
  public Pointer then(String key) {
    return new Pointer(text + '/' + (isName(key) ? key : "*"));
  }

  /** The item at a position in this one, from 0. */
  public Pointer then(int position) {
    return new Pointer(text + '/' + position);
  }

  /** A key in back-ticks as messages name it, unless it may be data: then {@code this key}. */
  public static String quote(String key) {
    return isName(key) ? "`" + key + "`" : "this key";
  }

  /**
   * Whether a key has the form of a name: it begins with a letter, goes on with letters, digits,
   * dots, hyphens and underscores, and holds no long number.
   */
  public static boolean isName(String key) {
    return NAME.matcher(key).matches() && !LONG_NUMBER.matcher(key).find();
  }

  @Override
  public String toString() {
    return text;
  }
}
