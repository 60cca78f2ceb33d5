// SPDX-FileCopyrightText: the SAM library contributors
// SPDX-License-Identifier: Apache-2.0
package se.samverkan.sam.examples.report.page;

/** Markup, into which text can only get escaped. */
final class Html {

  private final StringBuilder markup = new StringBuilder();

  /** Text of any kind, for a reader to see as it is. */
  Html text(String text) {
    markup.append(escaped(text));
    return this;
  }

  /**
   * The beginning of an element.
   *
   * @param name the element
   * @param attributes names and values in turn; the values may be any text
   */
  Html open(String name, String... attributes) {
    markup.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      markup
          .append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escaped(attributes[i + 1]))
          .append('"');
    }
    markup.append('>');
    return this;
  }

  Html close(String name) {
    markup.append("</").append(name).append('>');
    return this;
  }

  /** An element with text. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  Html line() {
    markup.append('\n');
    return this;
  }

  /** Markup that is part of the program, such as its style sheet. */
  Html trusted(String text) {
    markup.append(text);
    return this;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      switch (one) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(one);
      }
    }
    return escaped.toString();
  }

  @Override
  public String toString() {
    return markup.toString();
  }
}
